import ArgumentParser

/// A word out of a few, as options and arguments take it.
///
/// Says what ArgumentParser finds out by itself for such types, but through protocols that are looked up when the program
/// runs, each in 0.4 million instructions.
public protocol Choice: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension Choice {
  public init?(argument: String) { self.init(rawValue: argument) }

  public var defaultValueDescription: String { rawValue }

  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }

  public static var allValueDescriptions: [String: String] { [:] }
}
