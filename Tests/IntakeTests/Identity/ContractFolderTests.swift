import Intake
import Testing

@Suite struct ContractFolderTests {
  @Test(arguments: [
    ("RNN/contract=Cleaning/claims.csv", "Cleaning"),
    ("RNN/Contract=Night  shift/2024/a.csv", "Night shift"),
    ("RNN/contract=A/contract=B/a.csv", "B"), ("RNN/contract=A/contract=/a.csv", "A"),
    ("RNN/2024/a.csv", ""), ("RNN/contract=A.csv", ""), ("a.csv", ""), ("", ""),
    ("RNN/subcontract=A/a.csv", ""), ("RNN/contract=AB12 CDE/a.csv", ""),
    ("RNN/contract=x=y/a.csv", "x=y"),
  ])
  func `the nearest folder that names a contract says it`(_ path: String, _ contract: String) {
    #expect(ContractFolder.contract(of: path) == contract)
  }
}
