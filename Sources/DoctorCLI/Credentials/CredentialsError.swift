import Doctor
import Files

/// Why credentials cannot be used; no message holds one.
enum CredentialsError: Error {
  case variableAndFile(variable: CredentialVariable)
  case unreadable(FileError)
  case emptyFile(variable: CredentialVariable)
  case controlCharacter(variable: CredentialVariable)
  case notAHeader(variable: CredentialVariable)
  case tokenAndUser
  case userWithoutPassword
}

extension CredentialsError: CustomStringConvertible {
  var description: String {
    switch self {
    case .variableAndFile(let variable): "\(variable.rawValue) and \(variable.file) are both set; set one of them"
    case .unreadable(let error): error.description
    case .emptyFile(let variable): "the file that \(variable.file) names is empty"
    case .controlCharacter(let variable):
      "\(variable.rawValue) holds a line break or control character; write it on one line"
    case .notAHeader(let variable): "\(variable.rawValue) is no header; write it as `Name: value`, a line each"
    case .tokenAndUser:
      "\(CredentialVariable.grafanaToken.rawValue) and \(CredentialVariable.grafanaUser.rawValue) exclude each other; "
        + "set one of them"
    case .userWithoutPassword:
      "\(CredentialVariable.grafanaUser.rawValue) and \(CredentialVariable.grafanaPassword.rawValue) go together; set both"
    }
  }
}
