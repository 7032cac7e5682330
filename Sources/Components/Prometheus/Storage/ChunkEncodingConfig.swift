import Documents

/// How samples are compressed, by their type.
package struct ChunkEncodingConfig: Document, Equatable {
  package var floats: FloatEncoding?

  package init() {}

  package enum FloatEncoding: String, Choice {
    case xor, xor2
  }

  package static let fields: Fields<Self> = [
    optional("floats", \.floats, "The encoding of floats; as the feature xor2-encoding says unless given.")
  ]
}
