import TraceContext

extension EnvironmentReader {
  /// About eleven days: longer is a mistake.
  private static let longestDuration = 1_000_000_000

  /// A whole number within the range, or the fallback; without one, no limit.
  mutating func count(_ variables: [String], in range: ClosedRange<Int>, fallback: Int?) -> Int? {
    read(
      variables,
      expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
      instead: fallback.map { "\($0) holds" } ?? "there is no limit",
      parse: { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    ) ?? fallback
  }

  mutating func count(_ variables: [String], in range: ClosedRange<Int>, fallback: Int) -> Int {
    count(variables, in: range, fallback: Optional(fallback)) ?? fallback
  }

  /// A number of milliseconds, or the fallback.
  mutating func duration(_ variables: [String], fallback: Duration) -> Duration {
    read(
      variables,
      expected: "milliseconds from 0 to \(Self.longestDuration)",
      instead: "\(fallback) holds",
      parse: { text in
        Int(text).flatMap { (0...Self.longestDuration).contains($0) ? .milliseconds($0) : nil }
      }
    ) ?? fallback
  }

  /// A number of milliseconds, where 0 means no limit.
  mutating func timeout(_ variables: [String], fallback: Duration) -> Duration? {
    let duration = duration(variables, fallback: fallback)
    return duration == .zero ? nil : duration
  }

  /// `true` or `false`; false when it is not set.
  mutating func flag(_ variable: String) -> Bool {
    read([variable], expected: "true or false", instead: "false holds") { text in
      switch text.lowercased() {
      case "true": true
      case "false": false
      default: nil
      }
    } ?? false
  }

  /// Words with commas between them, whatever their case; `none` alone for no word, or the fallback.
  mutating func words<Word: RawRepresentable & CaseIterable & Hashable>(
    _ variable: String,
    fallback: Set<Word>
  ) -> Set<Word> where Word.RawValue == String {
    let none = "none"
    return read(
      [variable],
      expected: "\(Word.allCases.map(\.rawValue).joined(separator: ", ")), with commas between them, or \(none)",
      instead: "\(Word.allCases.filter(fallback.contains).map(\.rawValue).joined(separator: ",")) holds",
      parse: { text in
        let names = text.lowercased().split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
        if names == [none] { return [] }
        let words = names.compactMap(Word.init(rawValue:))
        return words.count == names.count ? Set(words) : nil
      }
    ) ?? fallback
  }

  /// One of the words, whatever their case, or the fallback.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ variables: [String], fallback: Word) -> Word
  where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    return read(
      variables,
      expected: words.count == 1 ? "\(words[0]), the only one there is here" : words.joined(separator: ", "),
      instead: "\(fallback.rawValue) holds",
      parse: { Word(rawValue: $0.lowercased()) }
    ) ?? fallback
  }

  /// Names and values as `a=1,b=2`, the values with percent escapes; empty when one of them is wrong.
  mutating func pairs(_ variables: [String], isSecret: Bool) -> [(name: String, value: String)] {
    read(
      variables,
      expected: "name=value pairs with commas between them, and % escapes for commas and blanks in values",
      instead: "none of them is taken",
      isSecret: isSecret,
      parse: Self.pairs
    ) ?? []
  }

  private static func pairs(_ text: String) -> [(name: String, value: String)]? {
    var pairs: [(name: String, value: String)] = []
    for part in text.split(separator: ",") {
      let part = trimmed(part)
      if part.isEmpty { continue }
      guard let equals = part.firstIndex(of: "="),
        let name = decoded(part[..<equals]), !name.isEmpty,
        let value = decoded(part[part.index(after: equals)...])
      else { return nil }
      pairs.append((name, value))
    }
    return pairs
  }

  private static func decoded(_ text: Substring) -> String? {
    PercentEncoding.decode(trimmed(text).utf8).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
