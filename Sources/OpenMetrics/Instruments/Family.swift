/// Metrics of one name that differ in the values of their labels.
///
/// Find a child once and hold it where you can; where the values are only known later, finding it takes no lock once it
/// exists. As many as three values are looked up where they are; more go through an array.
///
/// ```swift
/// let requests = try registry.counter("http_requests", help: "Requests.", labels: ["method", "status"])
/// let found = try requests.child("GET", "200")
/// found.increment()
/// ```
public final class Family<Child: AnyObject & Sendable>: Sendable {
  /// The names of the labels, in the order in which values are given.
  public let labelNames: [String]
  private let children = LabelTable()
  private let core: FamilyCore
  private let make: @Sendable () -> (Child, any Series)

  init(labelNames: [String], core: FamilyCore, make: @escaping @Sendable () -> (Child, any Series)) {
    self.labelNames = labelNames
    self.core = core
    self.make = make
  }

  /// The child with this value of its only label, which is made and exposed from now on when it is new.
  ///
  /// - Throws: ``MetricError/labelCount(found:expected:metric:)`` when the family has more labels or none.
  public func child(_ value: String) throws(MetricError) -> Child {
    if let child = children.find(value) { return Self.child(child) }
    return try child([value])
  }

  /// The child with the values of its two labels, in their order, which is made and exposed from now on when it is new.
  ///
  /// - Throws: ``MetricError/labelCount(found:expected:metric:)`` when the family has more labels or fewer.
  public func child(_ first: String, _ second: String) throws(MetricError) -> Child {
    if let child = children.find(first, second) { return Self.child(child) }
    return try child([first, second])
  }

  /// The child with the values of its three labels, in their order, which is made and exposed from now on when it is new.
  ///
  /// - Throws: ``MetricError/labelCount(found:expected:metric:)`` when the family has more labels or fewer.
  public func child(_ first: String, _ second: String, _ third: String) throws(MetricError) -> Child {
    if let child = children.find(first, second, third) { return Self.child(child) }
    return try child([first, second, third])
  }

  /// The child with these label values, which is made and exposed from now on when it is new.
  ///
  /// Every new combination of values is a series that stays; do not give values that a request can choose freely.
  ///
  /// - Parameter values: One value for each label name, in their order.
  /// - Throws: ``MetricError/labelCount(found:expected:metric:)`` when there are more or fewer.
  public func child(_ values: String...) throws(MetricError) -> Child {
    try child(values)
  }

  /// The child with these label values, which is made and exposed from now on when it is new.
  ///
  /// - Parameter values: One value for each label name, in their order.
  /// - Throws: ``MetricError/labelCount(found:expected:metric:)`` when there are more or fewer.
  public func child(_ values: [String]) throws(MetricError) -> Child {
    if let child = children.find(values) { return Self.child(child) }
    guard values.count == labelNames.count else {
      throw .labelCount(found: values.count, expected: labelNames, metric: core.descriptor.name)
    }
    let child = children.find(values) {
      let (child, series) = make()
      core.add(series, labels: zip(labelNames, values).map { Label($0, $1) })
      return child
    }
    return Self.child(child)
  }

  /// Only children are ever put into the table, so the cast needs no check.
  @inline(__always)
  private static func child(_ found: LabelTable.Value) -> Child { unsafeDowncast(found, to: Child.self) }
}
