/// The samplers that `OTEL_TRACES_SAMPLER` names.
enum SamplerVariable: String, CaseIterable {
  case alwaysOn = "always_on"
  case alwaysOff = "always_off"
  case ratio = "traceidratio"
  case parentBasedAlwaysOn = "parentbased_always_on"
  case parentBasedAlwaysOff = "parentbased_always_off"
  case parentBasedRatio = "parentbased_traceidratio"

  /// Whether `OTEL_TRACES_SAMPLER_ARG` is the sampler's ratio; otherwise it means nothing.
  var takesRatio: Bool { self == .ratio || self == .parentBasedRatio }

  func sampler(ratio: SamplingRatio) -> Sampler {
    switch self {
    case .alwaysOn: .alwaysOn
    case .alwaysOff: .alwaysOff
    case .ratio: .ratio(ratio)
    case .parentBasedAlwaysOn: .parentBased(root: .alwaysOn)
    case .parentBasedAlwaysOff: .parentBased(root: .alwaysOff)
    case .parentBasedRatio: .parentBased(root: .ratio(ratio))
    }
  }
}
