import Documents
import Values

extension Application {
  /// Where an application comes from.
  public enum Source: Hashable, Sendable {
    /// Built from source by Compose.
    case build(Build)
    case image(ImageReference)
    /// A program on this machine: a name on `PATH`, or a path as seen from the output folder.
    case program(String)
    /// Running already, reached at this address.
    case target(TargetAddress)

    /// The bundled demo server: built from the package that the output folder stands in or, without containers, found
    /// on `PATH`.
    public static let demo = Source.build(Build(context: Build.package, dockerfile: .bundled))

    package var isDemo: Bool {
      if case .build(let build) = self { build.dockerfile == .bundled } else { false }
    }

    /// Whether the deployment starts it, and so can set it.
    package var isStarted: Bool {
      if case .target = self { false } else { true }
    }
  }

  /// What Compose builds an image from.
  public struct Build: Hashable, Sendable {
    public enum Dockerfile: Hashable, Sendable {
      /// The one that is rendered for the demo server; its context must be this package.
      case bundled
      /// A path as seen from the context.
      case path(String)
    }

    /// The package, where the output folder stands directly in it.
    static let package = ".."

    /// The folder with the source, as seen from the output folder.
    public var context: String

    public var dockerfile: Dockerfile

    public init(context: String, dockerfile: Dockerfile = .path("Dockerfile")) {
      self.context = context
      self.dockerfile = dockerfile
    }
  }

  /// How an application sends its traces.
  public enum Traces: String, CaseIterable, Sendable {
    case otlpHTTP = "otlp_http"
    case otlpGRPC = "otlp_grpc"
    /// It sends none; its exemplars then lead nowhere.
    case none
  }
}

extension Application.Traces: Choice {}

extension Application.Build: Document {
  @usableFromInline
  package init() { self.init(context: "") }

  @usableFromInline
  package static var documentName: String { "Build" }

  @usableFromInline
  package static let fields: Fields<Self> = [
    required("context", \.context, "The folder with the source, as seen from the output folder."),
    optional("dockerfile", \.dockerfile, "The Dockerfile as seen from the context, or `demo` for the bundled one."),
  ]

  /// Written as the one word `demo`, or as a mapping.
  @usableFromInline
  package static func decode(_ node: Node, _ decoding: inout Decoding) -> Application.Build? {
    if let scalar = node.scalar, !scalar.isNull {
      if scalar.text == DemoServer.word { return Application.Build(context: package, dockerfile: .bundled) }
      decoding.report(
        "Expected `demo` or a mapping with a context, found \(node.kind).",
        help: "write build: {context: \(scalar.text)}", at: node)
      return nil
    }
    return decodeMapping(node, &decoding)
  }

  @usableFromInline
  package static func encode(at address: UnsafeRawPointer, _ encoding: Encoding) {
    let build = address.assumingMemoryBound(to: Self.self).pointee
    if build.dockerfile == .bundled, build.context == package {
      encoding.writer.string(DemoServer.word)
    } else {
      encodeMapping(at: address, encoding)
    }
  }

  @usableFromInline
  package static func schema(_ schemas: inout Schemas) -> Node {
    ["anyOf": [["const": .string(DemoServer.word)], mappingSchema(&schemas)]]
  }

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.value.context.isEmpty { decoding.report("The context is empty.", help: "name a folder", at: read.context) }
  }
}

extension Application.Build.Dockerfile: ScalarValue {
  @usableFromInline
  package init(_ text: String) throws(InvalidValue) {
    guard !text.isEmpty else { throw InvalidValue(expected: "the path of a Dockerfile", found: "nothing") }
    self = text == DemoServer.word ? .bundled : .path(text)
  }

  @usableFromInline
  package var text: String {
    switch self {
    case .bundled: DemoServer.word
    case .path(let path): path
    }
  }

  @usableFromInline
  package static var scalarSchema: ScalarSchema { ScalarSchema() }
}
