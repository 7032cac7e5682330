import Doctor
import Files
import SystemPackage

/// The environment's variables that hold secrets, or with `_FILE` behind their names files that do.
struct SecretVariables: Sendable {
  /// No secret is larger.
  private static let mostBytes = 64 << 10

  let environment: [String: String]
  let fileSystem: any FileSystem

  /// The value of a variable, without the line break that ends a file; nil where neither is set, or to nothing.
  func value(_ variable: CredentialVariable) throws(CredentialsError) -> String? {
    let text = environment[variable.rawValue].flatMap { $0.isEmpty ? nil : $0 }
    guard let path = environment[variable.file], !path.isEmpty else { return try check(text, variable) }
    guard text == nil else { throw .variableAndFile(variable: variable) }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try fileSystem.readFile(at: FilePath(path), limit: Self.mostBytes)
    } catch {
      throw .unreadable(error)
    }
    let content = String(decoding: bytes, as: UTF8.self)
    let trimmed = String(content.reversed().drop(while: \.isNewline).reversed())
    guard !trimmed.isEmpty else { throw .emptyFile(variable: variable) }
    return try check(trimmed, variable)
  }

  /// A header of several lines is several headers; nothing else may break the line, which would make headers of it.
  private func check(_ text: String?, _ variable: CredentialVariable) throws(CredentialsError) -> String? {
    guard let text else { return nil }
    let isHeader = variable.holdsHeaders
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || isHeader && ($0 == 0x0A || $0 == 0x0D) }) else {
      throw .controlCharacter(variable: variable)
    }
    return text
  }
}
