import Documents
import Values

/// The Grafana of a deployment.
public struct GrafanaService: Equatable, Sendable {
  public enum Access: String, CaseIterable, Sendable {
    /// Whoever reaches it may look and explore without logging in; on a loopback address only.
    case anonymous
    /// One administrator, whose password is read from a file.
    case admin
  }

  /// From 11.
  public var version: Version

  /// The port on the machine; in its container it always listens on 3000.
  public var port: Port

  public var access: Access

  /// The file with the administrator's password, as seen from the output folder.
  public var passwordFile: String

  /// The uids by which dashboards and links name the datasources; they cannot change once Grafana has run.
  public var prometheusUID: GrafanaUID
  public var tempoUID: GrafanaUID

  /// Settings in Grafana's own form, such as `GF_LOG_LEVEL`.
  public var environment: [String: String]

  public var memory: ByteSize

  /// What the model has no key for, merged into the datasources' provisioning file.
  public var extra: Extra

  public init(
    version: Version = Version(13, 1, 3), port: Port = .grafana, access: Access = .anonymous,
    passwordFile: String = "secrets/grafana-admin-password",
    prometheusUID: GrafanaUID = .prometheus, tempoUID: GrafanaUID = .tempo,
    environment: [String: String] = [:], memory: ByteSize = .mebibytes(512), extra: Extra = Extra()
  ) {
    self.version = version
    self.port = port
    self.access = access
    self.passwordFile = passwordFile
    self.prometheusUID = prometheusUID
    self.tempoUID = tempoUID
    self.environment = environment
    self.memory = memory
    self.extra = extra
  }
}

extension GrafanaService.Access: Choice {}

extension GrafanaService: Document {
  /// With the defaults.
  public init() { self.init(version: Version(13, 1, 3)) }

  @usableFromInline
  package static var documentName: String { "Grafana" }

  @usableFromInline
  package static let fields: Fields<Self> = [
    optional("version", \.version, "From 11."),
    optional("port", \.port, "The port on this machine."),
    optional("access", \.access, "anonymous: no login, on a loopback address only; admin: a password from a file."),
    optional(
      "password_file", \.passwordFile, "The file with the administrator's password, seen from the output folder."),
    optional("prometheus_uid", \.prometheusUID, "The uid of the Prometheus datasource."),
    optional("tempo_uid", \.tempoUID, "The uid of the Tempo datasource."),
    optional("environment", \.environment, "Settings in Grafana's own form, such as GF_LOG_LEVEL."),
    optional("memory", \.memory, "The memory limit of its container."),
    optional("extra", \.extra, "What is not modelled, merged into the datasources' file and checked like the rest."),
  ]

  private static let supported = SupportedVersions(component: "Grafana", first: Version(11, 0), end: Version(14))

  @usableFromInline
  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    supported.check(read.version, &decoding)
    MemoryLimit.check(read.memory, atLeast: .mebibytes(256), for: "Grafana", &decoding)
    if read.value.prometheusUID == read.value.tempoUID {
      decoding.report("The two datasources cannot share the uid \(read.value.tempoUID).", at: read.tempoUID)
    }
    OutputPath.check(read.passwordFile, &decoding)
    GrafanaEnvironment.check(read.environment, &decoding)
  }
}
