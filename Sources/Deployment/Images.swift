import Documents

/// How the images of Prometheus, Tempo and Grafana are pinned.
public struct Images: Equatable, Sendable {
  public enum Pin: String, CaseIterable, Sendable {
    /// By version and, where it is known, by digest: the same bytes everywhere.
    case digest
    /// By version alone, so that a local image of that name can stand in.
    case tag
  }

  public var pin: Pin

  public init(pin: Pin = .digest) { self.pin = pin }
}

extension Images.Pin: Choice {}

extension Images: Document {
  /// With the defaults.
  public init() { self.init(pin: .digest) }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional("pin", \.pin, "By digest where it is known, or by tag alone.")
  ]
}
