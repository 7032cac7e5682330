import Documents

extension Grafana {
  /// How a trace is asked for by its ID.
  package struct TraceQuery: GrafanaDocument {
    package var timeShiftEnabled: Resolvable<Bool>?
    package var spanStartTimeShift: Resolvable<Interval>?
    package var spanEndTimeShift: Resolvable<Interval>?

    package init() {}

    package static let fields: Fields<Self> = [
      .field("timeShiftEnabled", \.timeShiftEnabled, "Whether the dashboard's time range limits the search."),
      .field("spanStartTimeShift", \.spanStartTimeShift, "Added to the start of that range."),
      .field("spanEndTimeShift", \.spanEndTimeShift, "Added to its end."),
    ]
  }
}
