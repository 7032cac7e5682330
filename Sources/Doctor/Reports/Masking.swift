/// Hides secrets in what is printed, wherever they come from: also a server that sends them back.
package struct Masking: Sendable {
  private let secrets: [String]

  /// - Parameter secrets: The secrets in every form in which they are sent.
  package init(_ secrets: [String]) {
    let forms = secrets.flatMap { [$0, URLQuery.encoded($0)] }
    // The longest first, since one may stand within another.
    self.secrets = forms.filter { !$0.isEmpty }.unique.sorted { $0.utf8.count > $1.utf8.count }
  }

  package static let nothing = Masking([])

  package func masked(_ text: String) -> String {
    secrets.reduce(text) { $0.replacing($1, with: "<secret>") }
  }
}
