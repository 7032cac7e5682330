import Doctor
import Files

/// What the command reaches of the world around it.
struct Surroundings: Sendable {
  let fileSystem: any FileSystem
  let environment: [String: String]
  /// The report.
  let output: any TextStream
  /// Progress and errors.
  let messages: any TextStream
  /// Seconds since the epoch.
  let now: @Sendable () -> Double
  let sleep: @Sendable (Duration) async -> Void
  /// Makes the client that asks, and ends it after its use.
  let withClient: @Sendable (ClientSettings, (any Client) async -> ExitStatus) async -> ExitStatus
}

/// What a client must know before it asks.
struct ClientSettings: Sendable {
  var credentials = Credentials.none
  var limits = HTTPClientAsker.Limits()
  /// A file of certificates that are trusted in place of the system's.
  var authorities: String?
}
