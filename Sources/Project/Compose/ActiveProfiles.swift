import Components
import Documents

/// The profiles whose services are started beside those that have none.
struct ActiveProfiles {
  private let names: Set<String>

  /// Nil where nobody says any, so that every service may be started.
  ///
  /// - Parameter given: Those of the command line, over `COMPOSE_PROFILES`; `*` is all.
  init?(given: [String], _ environment: [String: String]) {
    let said = given.isEmpty ? environment["COMPOSE_PROFILES"].map { [$0] } ?? [] : given
    let words = said.flatMap { $0.split { $0 == "," || $0 == " " } }
    names = Set(words.map(String.init))
    if names.isEmpty { return nil }
  }

  /// Whether a service is started; one whose profiles a variable leaves open may be.
  func start(_ service: ProjectService) -> Bool {
    let profiles = service.definition.value.profiles
    return profiles.isEmpty || names.contains("*")
      || profiles.contains { profile in VariableText.resolved(profile).map { names.contains($0) } ?? true }
  }
}
