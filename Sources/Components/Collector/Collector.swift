/// The configuration of an OpenTelemetry collector, as far as exemplars and traces go through it; other keys are let
/// through.
package enum Collector {}
