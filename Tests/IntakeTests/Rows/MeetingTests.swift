import ImpactCore
import Intake
import Testing

@Suite struct MeetingTests {
  private let header =
    "Topic,MeetingID,Start_Time,Duration_Minutes_1,Participants,NameOriginalName,User_Email_2\n"

  @Test func `rows of one meeting may lie apart`() throws {
    let rows =
      "T,1 2,01/04/2025 09:00,45,,Ann,a@x\nT,3,01/04/2025 09:00,30,,Bob,b@x\n"
      + "T,12,01/04/2025 09:00,45,,Cy,c@x\nT,12,01/04/2025 09:00,45,,Ann again,a@x\n"
    let outcome = try Drop.read(header + rows)
    #expect(outcome.rows(.counted) == [2, 3])
    #expect(outcome.counted.map(\.participants) == [FixedDecimal(2), FixedDecimal(1)])
  }

  @Test func `the same number at another time is another meeting`() throws {
    let rows = "T,1,01/04/2025 09:00,45,2,Ann,a@x\nT,1,08/04/2025 09:00,45,2,Ann,a@x\n"
    #expect(try Drop.read(header + rows).count(.counted) == 2)
  }

  @Test func `a participant without a readable time is a rejected row`() throws {
    let rows = "T,1,soon,45,2,Ann,a@x\nT,1,08/04/2025 09:00,45,2,Ann,a@x\n"
    let outcome = try Drop.read(header + rows)
    #expect(outcome.rows(.rejected) == [2])
    #expect(outcome.rows(.counted) == [3])
  }

  @Test(arguments: [(IntakeLimits.openMeetings, 1), (IntakeLimits.openMeetings + 1, 2)])
  func `so many meetings are open at a time`(_ others: Int, _ records: Int) throws {
    var text = header
    for id in 0..<others { text += "T,\(id),01/04/2025 09:00,45,2,A,a\n" }
    text += "T,0,01/04/2025 09:00,45,2,B,b\n"
    let outcome = try Drop.read(text)
    #expect(outcome.records.count == others + records - 1)
  }

  @Test(arguments: [(IntakeLimits.peopleInAMeeting, 0), (IntakeLimits.peopleInAMeeting + 1, 1)])
  func `so many people of one meeting are told apart`(_ people: Int, _ lost: Int) throws {
    var text = header
    for id in 0..<people { text += "T,1,01/04/2025 09:00,45,,P,p\(id)\n" }
    let outcome = try Drop.read(text)
    #expect(outcome.counted.first?.participants == FixedDecimal(Int64(people - lost)))
  }
}
