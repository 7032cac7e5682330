import Testing

@testable import OpenMetrics

/// What a registry does not let in, and what it says.
@Suite struct MetricRegistryTests {
  private let registry = MetricRegistry()

  @Test(arguments: ["", "0a", "a-b", "a b", "été"]) func `A name must be a name`(name: String) {
    #expect(throws: MetricError.invalidName(name)) { try registry.counter(name, help: "") }
    #expect(throws: MetricError.invalidName(name)) { try registry.gauge(name, help: "", labels: ["a"]) }
  }

  @Test(arguments: ["", "0a", "a-b", "a:b", "__name__"]) func `A label must have a name that is free`(label: String) {
    #expect(throws: MetricError.invalidLabelName(label, metric: "a")) {
      try registry.counter("a", help: "", labels: [label])
    }
  }

  @Test func `A histogram's bound label is its own, and no label stands twice`() throws {
    #expect(throws: MetricError.invalidLabelName("le", metric: "a")) {
      try registry.histogram("a", help: "", buckets: .requestSeconds, labels: ["le"])
    }
    #expect(throws: MetricError.repeatedLabelName("b", metric: "a")) {
      try registry.gauge("a", help: "", labels: ["b", "b"])
    }
    _ = try registry.gauge("a", help: "", labels: ["le"])
  }

  @Test func `A unit is the last word of the name`() throws {
    #expect(throws: MetricError.invalidUnit("seconds", metric: "load")) {
      try registry.gauge("load", unit: "seconds", help: "")
    }
    _ = try registry.gauge("load_seconds", unit: "seconds", help: "")
  }

  @Test func `A name is taken once, with all names of its samples`() throws {
    _ = try registry.counter("hits", help: "")
    #expect(throws: MetricError.nameInUse("hits", by: "hits")) { try registry.gauge("hits", help: "") }
    #expect(throws: MetricError.nameInUse("hits_total", by: "hits")) { try registry.gauge("hits_total", help: "") }
    #expect(throws: MetricError.nameInUse("hits", by: "hits")) { try registry.counter("hits_total", help: "") }
    _ = try registry.gauge("load_bucket", help: "")
    #expect(throws: MetricError.nameInUse("load_bucket", by: "load_bucket")) {
      try registry.histogram("load", help: "", buckets: .requestSeconds)
    }
    #expect(throws: MetricError.nameInUse("openmetrics_refused", by: "openmetrics_refused")) {
      try registry.register(Refusals())
    }
  }

  @Test func `A child is found by as many values as there are labels, and is always the same`() throws {
    let family = try registry.counter("hits", help: "", labels: ["a", "b"])
    let child = try family.child("1", "2")
    #expect(try family.child(["1", "2"]) === child)
    #expect(try family.child("12", "") !== child)
    #expect(throws: MetricError.labelCount(found: 1, expected: ["a", "b"], metric: "hits")) { try family.child("1") }
    #expect(throws: MetricError.labelCount(found: 3, expected: ["a", "b"], metric: "hits")) {
      try family.child("1", "2", "3")
    }
  }

  @Test(arguments: 1...5) func `A child is the same however its values are given`(count: Int) throws {
    let values = (1...count).map { "value \($0)" }
    let family = try registry.counter("hits", help: "", labels: values.indices.map { "label\($0)" })
    let child = try family.child(values)
    let found =
      switch count {
      case 1: try family.child("value 1")
      case 2: try family.child("value 1", "value 2")
      case 3: try family.child("value 1", "value 2", "value 3")
      case 4: try family.child("value 1", "value 2", "value 3", "value 4")
      default: try family.child("value 1", "value 2", "value 3", "value 4", "value 5")
      }
    #expect(found === child)
    let others = values.indices.map { changed in values.indices.map { $0 == changed ? "other" : values[$0] } }
    for other in others {
      let made =
        switch count {
        case 1: try family.child(other[0])
        case 2: try family.child(other[0], other[1])
        case 3: try family.child(other[0], other[1], other[2])
        default: try family.child(other)
        }
      #expect(made !== child)
      #expect(try family.child(other) === made)
    }
  }

  @Test func `Children are found while others are made`() async throws {
    let family = try registry.gauge("room", help: "", labels: ["number"])
    let rooms = 3_000
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          for step in 0..<rooms { try family.child("\((step + task * 700) % rooms)").increment() }
        }
      }
      try await group.waitForAll()
    }
    let samples = try registry.family("room")?.samples
    #expect(samples?.count == rooms)
    #expect(samples?.allSatisfy { $0.value == 4 } == true)
  }

  @Test(
    arguments: [
      (
        .invalidName("a b"),
        "metric name: expected [a-zA-Z_:][a-zA-Z0-9_:]*, found \"a b\"; put _ in place of other characters"
      ),
      (
        .nameInUse("a_total", by: "a"),
        "metric a_total: expected a name of its own, found that a has it; make each metric once and hold it"
      ),
      (
        .labelCount(found: 1, expected: ["a", "b"], metric: "m"),
        "metric m: expected 2 label values (a, b), found 1; give one for each label, in this order"
      ),
      (
        .invalidBounds([2, 1]),
        "buckets: expected one or more finite bounds, each above the one before, found [2.0, 1.0]; +Inf is added without asking"
      ),
    ] as [(MetricError, String)]) func `An error says what to do`(error: MetricError, message: String)
  {
    #expect(error.description == message)
  }
}
