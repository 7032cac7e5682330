/// The families that have been read, the one being read, and the names they have taken.
struct FamilyList {
  private let dialect: Dialect
  private let strictness: ParsingStrictness
  private(set) var families: [MetricFamily] = []
  private var names: Set<String> = []
  private var current: FamilyBuilder?

  init(dialect: Dialect, strictness: ParsingStrictness) {
    self.dialect = dialect
    self.strictness = strictness
  }

  /// Changes the family that a metadata line is about; another family than the last is begun.
  mutating func describe(
    _ name: String,
    at offset: Int,
    _ change: (inout FamilyBuilder) throws(Violation) -> Void
  ) throws(Violation) {
    if current?.name != name { try begin(name, at: offset) }
    guard var family = current else { return }
    guard family.samples.isEmpty else {
      throw Violation(
        offset: offset,
        expected: "metadata before the samples of \(name)",
        found: "it after them",
        remedy: "write the metadata first"
      )
    }
    try change(&family)
    current = family
  }

  /// Adds a sample to its family; one that belongs to no family yet begins a family of unknown type.
  mutating func add(_ located: LocatedSample) throws(Violation) {
    let name = located.sample.name
    if current?.takes(name) != true { try begin(name, at: located.nameOffset) }
    // Taken out while it changes, so that its samples are not copied.
    guard var family = current.take() else { return }
    try family.add(located)
    current = family
  }

  /// Checks and keeps the family that was being read.
  mutating func finish() throws(Violation) {
    guard var family = current.take() else { return }
    let taken = family.names
    if strictness != .lenient, let clash = taken.sorted().first(where: names.contains) {
      throw Violation(
        offset: family.offset,
        expected: "a name that no other family has",
        found: clash == family.name ? "\(clash) again" : "\(family.name), whose \(clash) stands above",
        remedy: "keep all lines of a family together, or rename one"
      )
    }
    names.formUnion(taken)
    families.append(try family.finish())
  }

  private mutating func begin(_ name: String, at offset: Int) throws(Violation) {
    try finish()
    current = FamilyBuilder(name, at: offset, dialect: dialect, strictness: strictness)
  }
}

extension FamilyBuilder {
  /// All names that no other family may have.
  fileprivate var names: Set<String> {
    switch (dialect, type ?? .unknown) {
    case (.openMetrics, let type),
      (.text, let type) where type == .histogram || type == .summary:
      type.names(of: name)
    case (.text, _): [name]
    }
  }
}
