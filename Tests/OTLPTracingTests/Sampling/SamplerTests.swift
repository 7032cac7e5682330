import RandomTesting
import Testing
import TraceContext

@testable import OTLPTracing

@Suite struct SamplerTests {
  private let trace = TraceID(high: 1, low: 2)!

  @Test func `Always and never mean all parents`() {
    for parent in [nil, Specimens.reference(1), Specimens.reference(1, flags: [])] {
      #expect(Sampler.alwaysOn.samples(trace, parent: parent))
      #expect(!Sampler.alwaysOff.samples(trace, parent: parent))
    }
  }

  @Test func `A span does as its parent does`() {
    for isRemote in [false, true] {
      let sampled = Specimens.reference(1, isRemote: isRemote)
      let unsampled = Specimens.reference(1, flags: .random, isRemote: isRemote)
      #expect(Sampler.parentBased(root: .alwaysOff).samples(trace, parent: sampled))
      #expect(!Sampler.parentBased(root: .alwaysOn).samples(trace, parent: unsampled))
    }
    #expect(Sampler.standard.samples(trace, parent: nil))
    #expect(!Sampler.parentBased(root: .alwaysOff).samples(trace, parent: nil))
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func `Each kind of parent has a sampler of its own`(isRemote: Bool, isSampled: Bool) {
    let kinds = [(true, true), (true, false), (false, true), (false, false)]
    let samplers = kinds.map { $0 == (isRemote, isSampled) ? Sampler.alwaysOn : .alwaysOff }
    let sampler = Sampler.parentBased(
      root: .alwaysOff,
      remoteSampled: samplers[0],
      remoteNotSampled: samplers[1],
      localSampled: samplers[2],
      localNotSampled: samplers[3]
    )
    for kind in kinds {
      let parent = Specimens.reference(1, flags: kind.1 ? .sampled : [], isRemote: kind.0)
      #expect(sampler.samples(trace, parent: parent) == (kind == (isRemote, isSampled)))
    }
  }

  @Test func `A ratio is from 0 to 1`() {
    for value in [-0.1, 1.1, .nan, .infinity] { #expect(SamplingRatio(value) == nil) }
    for value in [0, 0.5, 1] { #expect(SamplingRatio(value)?.value == value) }
  }

  @Test(arguments: [0, 1e-18, 0.01, 0.25, 0.5, 0.999, 1] as [Double])
  func `A ratio includes its part of traces`(value: Double) throws {
    let ratio = try #require(SamplingRatio(value))
    var generator = SeededGenerator(seed: 7)
    let count = (0..<20_000).count { _ in ratio.includes(.random(using: &generator)) }
    #expect(abs(Double(count) / 20_000 - value) < 0.015)
    if value == 0 || value == 1 { #expect(count == Int(value) * 20_000) }
  }

  @Test func `The low 56 bits decide`() throws {
    let half = try #require(SamplingRatio(0.5))
    #expect(half.includes(try #require(TraceID(high: 0, low: 0x0080_0000_0000_0000))))
    #expect(!half.includes(try #require(TraceID(high: .max, low: 0xff7f_ffff_ffff_ffff))))
  }

  @Test func `A larger ratio includes what a smaller one does`() throws {
    let ratios = try [0, 0.1, 0.2, 0.7, 1].map { try #require(SamplingRatio($0)) }
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<1_000 {
      let trace = TraceID.random(using: &generator)
      let included = ratios.map { $0.includes(trace) }
      #expect(included == included.sorted { !$0 && $1 })
    }
  }
}
