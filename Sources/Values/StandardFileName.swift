/// The names of files that several programs look for.
package enum StandardFileName {
  /// Lines of names and commands, which foreman, honcho, overmind and others start together.
  package static let procfile = "Procfile"
}
