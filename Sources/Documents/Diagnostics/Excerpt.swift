/// A source line as a person sees it, and under it a caret where a finding is.
package struct Excerpt: Hashable, Sendable {
  package let line: String
  package let caret: String

  package var text: String { "\(line)\n\(caret)\n" }
}
