/// What is done with the value of a field, given the address at which it is kept.
///
/// Functions without a context, compiled for the value's type where its table stands. To keep the type and ask it would
/// make the metadata of a thousand generic types when the program starts.
@usableFromInline
struct FieldOperations: Sendable {
  @usableFromInline
  typealias Encode =
    @Sendable (
      _ value: UnsafeRawPointer, _ key: String, _ evenIfOmitted: Bool, _ encoding: Encoding
    ) -> Void
  @usableFromInline
  typealias Decode =
    @Sendable (
      _ node: Node, _ name: String, _ value: UnsafeMutableRawPointer, _ decoding: inout Decoding
    ) -> Bool
  @usableFromInline
  typealias Describe =
    @Sendable (
      _ blank: UnsafeRawPointer, _ schemas: inout Schemas
    ) -> (schema: Node, standard: Node?)

  /// Writes the key and the value, or nothing where the value may be left out.
  let encode: Encode
  /// Puts in what a node under a name says; false where no value could be made of it.
  let decode: Decode
  /// The value's schema and, where a blank document has one, its default.
  let describe: Describe

  @usableFromInline
  init(encode: @escaping Encode, decode: @escaping Decode, describe: @escaping Describe) {
    self.encode = encode
    self.decode = decode
    self.describe = describe
  }

  @inlinable
  init<Value: DocumentValue>(on type: Value.Type) {
    self.init(
      encode: { value, key, evenIfOmitted, encoding in
        Value.encode(at: value, as: key, evenIfOmitted: evenIfOmitted, encoding)
      },
      decode: { node, _, value, decoding in
        Value.decode(node, into: &value.assumingMemoryBound(to: Value.self).pointee, &decoding)
      },
      describe: { blank, schemas in
        (Value.schema(&schemas), blank.assumingMemoryBound(to: Value.self).pointee.asDefault)
      })
  }

  /// Operations on a property that is computed from others, given the address of the document.
  init<Root: Sendable, Value: DocumentValue>(through property: any WritableKeyPath<Root, Value> & Sendable) {
    self.init(
      encode: { root, key, evenIfOmitted, encoding in
        withUnsafePointer(to: root.assumingMemoryBound(to: Root.self).pointee[keyPath: property]) {
          Value.encode(at: $0, as: key, evenIfOmitted: evenIfOmitted, encoding)
        }
      },
      decode: { node, _, root, decoding in
        Value.decode(
          node, into: &root.assumingMemoryBound(to: Root.self).pointee[keyPath: property], &decoding)
      },
      describe: { root, schemas in
        (Value.schema(&schemas), root.assumingMemoryBound(to: Root.self).pointee[keyPath: property].asDefault)
      })
  }
}
