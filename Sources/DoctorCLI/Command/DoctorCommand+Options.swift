import ArgumentParser
import Doctor
import Documents
import Values

extension DoctorCommand {
  /// The longest that is waited, in seconds.
  private static let longest = 86_400.0

  func addresses() throws -> GivenAddresses {
    try GivenAddresses(
      applications: application.map { try Self.url($0, "--application") },
      prometheus: prometheus.map { try Self.url($0, "--prometheus") },
      tempo: tempo.map { try Self.url($0, "--tempo") },
      grafana: grafana.map { try Self.url($0, "--grafana") })
  }

  /// Seconds; 0 to ask once.
  func waiting() throws -> Double {
    try wait.map { try Self.seconds($0, "--wait") } ?? 0
  }

  func limits() throws -> HTTPClientAsker.Limits {
    let seconds = try Self.seconds(timeout, "--timeout")
    guard seconds >= 1 else { throw ValidationError("--timeout: at least 1s") }
    var limits = HTTPClientAsker.Limits()
    limits.whole = Int(seconds.rounded(.up))
    limits.connect = min(limits.connect, limits.whole)
    return limits
  }

  private static func seconds(_ text: String, _ option: String) throws -> Double {
    do throws(InvalidValue) {
      let seconds = try PrometheusDuration(text).seconds
      guard seconds <= longest else { throw InvalidValue(expected: "at most a day", found: "\"\(text)\"") }
      return seconds
    } catch {
      throw ValidationError("\(option): \(error)")
    }
  }

  /// A secret in an address is not repeated.
  private static func url(_ text: String, _ option: String) throws -> HTTPURL {
    guard !text.contains("@") else {
      throw ValidationError(
        "\(option): an address holds no user name or password; secrets come from the environment, see --help")
    }
    do throws(InvalidValue) {
      let url = try HTTPURL(text)
      guard let origin = Origin(text), (try? Port(origin.port)) != nil else {
        throw InvalidValue(expected: "a port from 1 to 65535", found: "\"\(text.clipped)\"")
      }
      guard !text.contains("#"), option == "--application" || !text.contains("?") else {
        throw InvalidValue(expected: "a URL without ? and #", found: "\"\(text.clipped)\"")
      }
      return url
    } catch {
      throw ValidationError("\(option): \(error)")
    }
  }
}
