/// Where several cores leave what they made, each in slots of its own.
@usableFromInline
package struct Slots<Element>: @unchecked Sendable {
  @usableFromInline
  package let base: UnsafeMutablePointer<Element>?

  @usableFromInline
  package init(base: UnsafeMutablePointer<Element>?) { self.base = base }
}
