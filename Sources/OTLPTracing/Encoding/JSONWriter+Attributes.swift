import Tracing

extension JSONWriter {
  /// Writes the attributes as a list of `KeyValue`, in the order of their names.
  mutating func attributes(_ attributes: SpanAttributes) {
    array { writer in
      for pair in attributes.pairs {
        writer.object { writer in
          writer.key("key")
          writer.string(pair.name)
          writer.key("value")
          writer.object { $0.anyValue(pair.value) }
        }
      }
    }
  }

  /// Writes the one member of an `AnyValue`; of a value that the protocol does not have, none.
  private mutating func anyValue(_ value: SpanAttribute) {
    switch value {
    case .string(let text): stringValue(text)
    case .stringConvertible(let value): stringValue(value.description)
    case .bool(let bool):
      key("boolValue")
      self.bool(bool)
    case .int32(let number): integer(number)
    case .int64(let number): integer(number)
    case .double(let number):
      key("doubleValue")
      double(number)
    case .stringArray(let texts): list(texts) { $0.stringValue($1) }
    case .stringConvertibleArray(let values): list(values) { $0.stringValue($1.description) }
    case .boolArray(let bools):
      list(bools) { writer, bool in
        writer.key("boolValue")
        writer.bool(bool)
      }
    case .int32Array(let numbers): list(numbers) { $0.integer($1) }
    case .int64Array(let numbers): list(numbers) { $0.integer($1) }
    case .doubleArray(let numbers):
      list(numbers) { writer, number in
        writer.key("doubleValue")
        writer.double(number)
      }
    default: break
    }
  }

  private mutating func stringValue(_ text: String) {
    key("stringValue")
    string(text)
  }

  private mutating func integer(_ number: some FixedWidthInteger) {
    key("intValue")
    longNumber(number)
  }

  private mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    key("arrayValue")
    object { writer in
      writer.key("values")
      writer.array { writer in
        for element in elements {
          writer.object { write(&$0, element) }
        }
      }
    }
  }
}
