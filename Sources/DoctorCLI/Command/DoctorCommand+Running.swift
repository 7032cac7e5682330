import Doctor
import Files
import SystemPackage

extension DoctorCommand {
  func run(in surroundings: Surroundings) async -> ExitStatus {
    let chain: Chain
    let settings: ClientSettings
    let patience: Double
    do {
      settings = try clientSettings(in: surroundings)
      chain = try self.chain(in: surroundings)
      patience = try waiting()
    } catch let error as CredentialsError {
      surroundings.messages.write("\(error)\n")
      if case .unreadable = error { return .unreachable }
      return .badUsage
    } catch let error as FileError {
      surroundings.messages.write("\(error)\n")
      return .unreachable
    } catch {
      surroundings.messages.write("\(error)\n")
      return .badUsage
    }
    let masking = Masking(settings.credentials.secrets)
    return await surroundings.withClient(settings) { client in
      let vigil = Vigil(examination: Examination(of: chain, by: client), patience: patience, masking: masking)
      let report = await vigil.report(in: surroundings)
      switch format {
      case .text: surroundings.output.write(TextReport(report, masking: masking).text)
      case .json: surroundings.output.write(JSONReport(report, masking: masking).text)
      }
      return ExitStatus(report.status)
    }
  }

  private func clientSettings(in surroundings: Surroundings) throws -> ClientSettings {
    let variables = SecretVariables(environment: surroundings.environment, fileSystem: surroundings.fileSystem)
    if let caFile { _ = try surroundings.fileSystem.readFile(at: FilePath(caFile)) }
    return ClientSettings(credentials: try Credentials(variables), limits: try limits(), authorities: caFile)
  }

  private func chain(in surroundings: Surroundings) throws -> Chain {
    let given = try addresses()
    guard folder != nil || given.isEmpty else { return given.laid(over: Chain.unknownApplication) }
    let finder = ChainFinder(fileSystem: surroundings.fileSystem, environment: surroundings.environment)
    return given.laid(over: try finder.chain(in: folder))
  }
}

extension Chain {
  /// A chain of which no file tells anything: its application is asked for, and looked for in vain.
  static let unknownApplication = Chain(applications: [Application(name: "the application")])
}

extension ExitStatus {
  fileprivate init(_ status: Report.Status) {
    switch status {
    case .holds: self = .holds
    case .broken, .early: self = .broken
    case .unreachable: self = .unreachable
    }
  }
}
