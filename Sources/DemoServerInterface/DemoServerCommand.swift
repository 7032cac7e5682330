/// The demo server's subcommands and options, as far as rendered files call them.
package enum DemoServerCommand {
  /// Makes requests: `load --url URL --requests-per-second NUMBER`.
  package static let load = "load"
  package static let url = "url"
  package static let requestsPerSecond = "requests-per-second"

  /// Exits with 0 where the server of this container answers.
  package static let health = "health"

  /// How many requests per second can be asked for; 0 makes none.
  package static let requestsPerSecondRange = 0...10_000
  package static let standardRequestsPerSecond = 5
}
