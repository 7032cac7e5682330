import OpenMetrics

extension Check {
  /// Nanoseconds or milliseconds observed into a histogram of seconds all land in `+Inf`.
  static func exemplarUnit(_ application: Chain.Application) -> Check {
    Check(
      id: ID("application.unit", of: application.name),
      title: "\(application.name) observes in the histogram's unit",
      requires: [ID("application.exemplars", of: application.name)],
      questions: { _ in [] },
      judge: { (answers) throws(Finding) in
        let question = try application.asked()
        let histograms = try answers.exposition(question).histograms
        guard !histograms.isEmpty else { throw .unknown("\(application.name) exposes no classic histogram") }
        if let (histogram, value) = histograms.lazy.compactMap({ histogram in
          histogram.valueInWrongUnit.map { (histogram, $0) }
        }).first {
          throw .broken(
            Evidence(question, histogram.story(of: value)),
            remedy: Remedy(
              "observe \(histogram.unit ?? "in the unit of the buckets"): \(UnitGuess(value, in: histogram).advice)"))
        }
        let largest = histograms.compactMap(\.largestBound).max() ?? 0
        return Evidence(question, "no exemplar far above the largest finite bucket, \(Figure.number(largest))")
      })
  }
}

extension ExposedHistogram {
  /// How far above the largest bound no slow request lies.
  private static let beyondDoubt = 1_000.0

  /// How many observations must all be too large before that is no accident.
  private static let manyObservations = 5.0

  /// The largest exemplar, where it can only be in another unit than the buckets.
  fileprivate var valueInWrongUnit: Double? {
    guard let largestBound, largestBound > 0, let value = largestExemplar, value > largestBound else { return nil }
    let allAbove = withinBounds == 0 && count >= Self.manyObservations
    return allAbove || value > largestBound * Self.beyondDoubt ? value : nil
  }

  fileprivate func story(of value: Double) -> String {
    let above = "an exemplar of \(Figure.number(value)) above the largest finite bucket of \(name), "
    let counts = withinBounds == 0 ? "; all \(Figure.count(count)) observations are in +Inf" : ""
    return above + Figure.number(largestBound ?? 0) + counts
  }
}

/// In which unit of time a value that is no number of seconds was probably taken.
private struct UnitGuess {
  let advice: String

  /// A request of a millisecond is a million nanoseconds, and one of 16 minutes a million milliseconds.
  private static let leastNanoseconds = 1e6

  init(_ value: Double, in histogram: ExposedHistogram) {
    guard histogram.unit == "seconds" else {
      advice = "or choose buckets that reach the values"
      return
    }
    let (name, factor) = value >= Self.leastNanoseconds ? ("nanoseconds", 1e9) : ("milliseconds", 1e3)
    advice =
      "\(Figure.number(value)) looks like \(name), which is \(Figure.seconds(value / factor)); "
      + "divide by \(Figure.count(factor))"
  }
}
