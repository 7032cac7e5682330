import Documents

extension Compose {
  /// What has a short form, one scalar, and a long one, a mapping.
  package enum ShortOrLong<Short: Sendable, Long: Sendable>: Sendable {
    case short(Short)
    case long(Long)
  }
}

extension Compose.ShortOrLong: Equatable where Short: Equatable, Long: Equatable {}

extension Compose.ShortOrLong: DocumentValue where Short: DocumentValue, Long: Document {
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Self? {
    switch node.content {
    case .mapping: return Long.decode(node, &decoding).map(Self.long)
    case .scalar: return Short.decode(node, &decoding).map(Self.short)
    case .sequence:
      decoding.expected("one value or a mapping", at: node)
      return nil
    }
  }

  package func encode(_ encoding: Encoding) {
    switch self {
    case .short(let value): value.encode(encoding)
    case .long(let value): value.encode(encoding)
    }
  }

  package static func schema(_ schemas: inout Schemas) -> Node {
    ["anyOf": [Short.schema(&schemas), Long.schema(&schemas)]]
  }
}

extension Compose {
  /// The directory that an image is built from, or all there is to say about the build.
  package typealias BuildSource = ShortOrLong<String, Build>
  package typealias PublishedPort = ShortOrLong<ShortPort, PortMapping>
  package typealias ServiceVolume = ShortOrLong<ShortVolume, Mount>
  /// A config or secret of a service, by name.
  package typealias FileReference = ShortOrLong<String, GrantedFile>
  package typealias Extends = ShortOrLong<String, ExtendedService>
  package typealias Include = ShortOrLong<String, IncludedFile>
  /// One limit, or a soft and a hard one.
  package typealias Ulimit = ShortOrLong<Resolvable<Int>, UlimitRange>
  /// Whether something exists already; older files name it here.
  package typealias External = ShortOrLong<Resolvable<Bool>, ExternalName>
}
