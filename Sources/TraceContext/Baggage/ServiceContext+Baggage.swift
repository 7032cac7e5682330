public import Instrumentation

extension ServiceContext {
  /// What the application attached to the trace, here or in a service before; empty without any.
  public var baggage: Baggage {
    get { self[BaggageKey.self] ?? Baggage() }
    set { self[BaggageKey.self] = newValue.isEmpty ? nil : newValue }
  }

  private enum BaggageKey: ServiceContextKey {
    typealias Value = Baggage
    static var nameOverride: String? { "baggage" }
  }
}
