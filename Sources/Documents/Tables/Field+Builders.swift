import OrderedCollections

extension Field {
  /// A key that must be there.
  @inlinable
  package static func required<Value: DocumentValue>(
    _ key: String, _ path: StoredPath<Root, Value>, _ summary: String = "", gate: Gate = .open
  ) -> Field<Root> {
    let key = DocumentKey(key)
    return Field(
      key, summary, isRequired: true, gate: gate, path: path,
      encode: { root, encoding in
        encoding.writer.key(key)
        root[keyPath: path].encode(encoding)
      },
      decode: { entry, root, decoding in
        guard let value = Value.decode(entry.value, &decoding) else { return false }
        root[keyPath: path] = value
        return true
      },
      schema: { _, schemas in (Value.schema(&schemas), nil) })
  }

  /// A key that may be left out, or left empty, for the value that a blank document has.
  @inlinable
  package static func field<Value: DocumentValue>(
    _ key: String, _ path: StoredPath<Root, Value>, _ summary: String = "", gate: Gate = .open
  ) -> Field<Root> {
    let key = DocumentKey(key)
    return Field(
      key, summary, gate: gate, path: path,
      encode: { root, encoding in
        let value = root[keyPath: path]
        guard !value.isOmitted else { return }
        encoding.writer.key(key)
        value.encode(encoding)
      },
      decode: { entry, root, decoding in
        if entry.value.isNull { return true }
        guard let value = Value.decode(entry.value, &decoding) else { return false }
        root[keyPath: path] = value
        return true
      },
      schema: { blank, schemas in
        let value = blank[keyPath: path]
        return (Value.schema(&schemas), value.isOmitted ? nil : NodeWriter.node(of: value))
      })
  }

  /// A key that may be left out or left empty, and then stands for nothing.
  @inlinable
  package static func field<Value: DocumentValue>(
    _ key: String, _ path: StoredPath<Root, Value?>, _ summary: String = "", gate: Gate = .open
  ) -> Field<Root> {
    let key = DocumentKey(key)
    return Field(
      key, summary, gate: gate, path: path,
      encode: { root, encoding in
        guard let value = root[keyPath: path] else { return }
        encoding.writer.key(key)
        value.encode(encoding)
      },
      decode: { entry, root, decoding in
        if entry.value.isNull { return true }
        guard let value = Value.decode(entry.value, &decoding) else { return false }
        root[keyPath: path] = value
        return true
      },
      schema: { blank, schemas in
        (Value.schema(&schemas), blank[keyPath: path].map { NodeWriter.node(of: $0) })
      })
  }

  /// The fields of another document, which stand among this one's own.
  package static func inline<Value: Document>(_ path: StoredPath<Root, Value>) -> Field<Root> {
    let members = Value.fields.all.map { inner in
      Field<Root>(
        inner.key, inner.summary, isRequired: inner.isRequired, gate: inner.gate, path: path,
        encode: { root, encoding in inner.encode(root[keyPath: path], encoding) },
        decode: { entry, root, decoding in inner.decode(entry, &root[keyPath: path], &decoding) },
        schema: { root, schemas in inner.schema(root[keyPath: path], &schemas) })
    }
    return Field(
      DocumentKey(""), path: path,
      kind: .group(members) { read, decoding in
        Value.fields.check(read.inlined(path), &decoding)
        Value.check(read.inlined(path), &decoding)
      },
      encode: { _, _ in }, decode: { _, _, _ in true }, schema: { _, _ in ([:], nil) })
  }

  /// The keys that no other field names, kept in order as they are.
  package static func rest(
    _ path: StoredPath<Root, OrderedDictionary<String, Node>>,
    where admits: @escaping @Sendable (String) -> Bool = { _ in true }
  ) -> Field<Root> {
    Field(
      DocumentKey(""), path: path, kind: .rest(admits),
      encode: { root, encoding in
        for (key, node) in root[keyPath: path] {
          encoding.writer.key(DocumentKey(key))
          node.write(to: encoding.writer)
        }
      },
      decode: { entry, root, _ in
        root[keyPath: path][entry.key.scalar?.text ?? ""] = entry.value
        return true
      },
      schema: { _, _ in ([:], nil) })
  }
}
