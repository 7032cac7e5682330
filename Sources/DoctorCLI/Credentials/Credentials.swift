import Doctor

/// What the programs are to be told so that they answer, by program.
///
/// Secrets come from the environment, or from files that it names, and so neither into the list of processes nor into
/// a shell's history.
struct Credentials: Sendable {
  struct Header: Hashable, Sendable {
    let name: String
    let value: String
  }

  private var application: [Header] = []
  private var prometheus: [Header] = []
  private var tempo: [Header] = []
  private var grafana: [Header] = []

  /// Everything that must not be printed.
  private(set) var secrets: [String] = []

  static let none = Credentials()

  private init() {}

  /// - Throws: ``CredentialsError`` where a variable or its file does not say what it is to.
  init(_ variables: SecretVariables) throws(CredentialsError) {
    application = try headers(.applicationHeader, variables)
    prometheus = try headers(.prometheusHeader, variables)
    tempo = try headers(.tempoHeader, variables)
    grafana = try headers(.grafanaHeader, variables)
    let token = try variables.value(.grafanaToken)
    let user = try variables.value(.grafanaUser)
    let password = try variables.value(.grafanaPassword)
    guard token == nil || user == nil && password == nil else { throw .tokenAndUser }
    guard (user == nil) == (password == nil) else { throw .userWithoutPassword }
    if let token { add(Header(name: "Authorization", value: "Bearer \(token)"), hiding: token) }
    if let user, let password {
      let pair = Base64.text("\(user):\(password)")
      add(Header(name: "Authorization", value: "Basic \(pair)"), hiding: password)
      secrets.append(pair)
    }
  }

  private mutating func add(_ header: Header, hiding secret: String) {
    grafana.append(header)
    secrets += [secret, header.value]
  }

  private mutating func headers(
    _ variable: CredentialVariable, _ variables: SecretVariables
  ) throws(CredentialsError) -> [Header] {
    guard let text = try variables.value(variable) else { return [] }
    var headers: [Header] = []
    for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      guard let header = Header(line) else { throw .notAHeader(variable: variable) }
      headers.append(header)
      secrets += [header.value] + header.value.split(separator: " ").map(String.init).filter { $0.utf8.count > 8 }
    }
    return headers
  }

  func headers(for component: Component) -> [Header] {
    switch component {
    case .application: application
    case .prometheus: prometheus
    case .tempo: tempo
    case .grafana: grafana
    }
  }
}

extension Credentials.Header {
  /// `Name: value`; nil for anything else.
  init?(_ line: Substring) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    func trimmed(_ text: Substring) -> String {
      String(String(text.drop(while: \.isWhitespace)).reversed().drop(while: \.isWhitespace).reversed())
    }
    name = String(line[..<colon])
    value = trimmed(line[line.index(after: colon)...])
    let isName =
      !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>@,;:\\\"/[]?={}".utf8.contains($0) }
    guard isName, !value.isEmpty, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
  }
}
