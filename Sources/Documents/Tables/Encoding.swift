/// Where a document is written to, and for which version of its component.
@usableFromInline
package struct Encoding {
  @usableFromInline
  package let writer: any DocumentWriter

  /// Nil writes every field.
  @usableFromInline
  package let version: Version?

  @usableFromInline
  package init(to writer: any DocumentWriter, version: Version? = nil) {
    self.writer = writer
    self.version = version
  }
}
