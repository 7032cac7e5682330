/// What is wrong at a byte of the text; a line and a column are made of it once, at the end.
struct Violation: Error {
  let offset: Int
  let expected: String
  /// What stands there, in words; nil for the word of the text itself.
  let found: String?
  let remedy: String
}
