import Documents

extension Grafana {
  /// How a trace is asked for by its ID.
  package struct TraceQuery: Document, Equatable {
    package var timeShiftEnabled: Resolvable<Bool>?
    package var spanStartTimeShift: Resolvable<Interval>?
    package var spanEndTimeShift: Resolvable<Interval>?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("timeShiftEnabled", \.timeShiftEnabled, "Whether the dashboard's time range limits the search."),
      optional("spanStartTimeShift", \.spanStartTimeShift, "Added to the start of that range."),
      optional("spanEndTimeShift", \.spanEndTimeShift, "Added to its end."),
    ]
  }
}
