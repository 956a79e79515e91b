extension PlantedTable {
  /// What must be found where the people must not: a department that every table names.
  static let beacon = "Beacon Unit"

  /// All of the columns that a claim can have, each person where he or she belongs.
  static let claims = PlantedTable(
    "claims",
    "Claim Ref|Assignment Number|Employee|Vehicle Reg|Journey Date|From|To|Miles#|Fuel"
      + "|Engine Size|Expense Type|Status|Cost Centre@|E-mail|Phone|Purpose|Home",
    "C{n}|{staff}|{name}|{reg}|{day}/05/2024|{address}|{postcode}|12.5|Petrol|1598|Mileage|Paid"
      + "|Beacon Unit|{email}|{phone}|{title}|{postcode}")

  /// Tables of one sheet, for a text or a workbook alike.
  static let plain = [
    claims,
    PlantedTable(
      "claims without references", "Staff No|Date|Miles#|Fuel|Engine|Cost Centre@|Reason",
      "{staff}|{day}/05/2024|12.{n}|Diesel|1998|Beacon Unit|{title}"),
    PlantedTable(
      "payroll", "Assignment Number|Effective Date|Element Name|Claimed Mileage#|Name|Department@",
      "{assignment}|{day}/05/2024|Mileage {n}|105|{name}|Beacon Unit"),
    PlantedTable(
      "pool cars",
      "Registration Number|Driver|Date|Start Odometer#|End Odometer#|Miles#|Fuel|Charge#"
        + "|Status|Dept@|Purpose",
      "{reg}|{name}|{day}/05/2024|{n}00|{n}38|38|Electric|9.5|Returned|Beacon Unit|{title}"),
    PlantedTable(
      "pool log in km",
      "Registration Number|Employee Name|Contact Number|Driver Cost Centre@|Checked Out When"
        + "|Opening Odo#|Closing Odo#|KM's Traveled#|Journey Description|Business Use Kilometers#",
      "{reg}|{name}|{phone}|Beacon Unit|{day}/05/2024 09:15|{n}00|{n}61|61|{title}|61"),
    PlantedTable(
      "car club",
      "Booking ref|Vehicle reg|Driver|Booking start|Bay@|Miles driven#|Fuel|Status"
        + "|PO / cost centre@",
      "B{n}|{reg}|{name}|{day}/05/2024 10:00|Bay 7|21.5|Hybrid|Completed|Beacon Unit"),
    PlantedTable(
      "teams users",
      "Report Refresh Date|Tenant Display Name|User Principal Name|Last Activity Date"
        + "|Meetings Organized Count#|Meetings Attended Count#|Report Period|Department@",
      "2024-05-31|Trust|{email}|2024-05-{day}|3|9|30|Beacon Unit"),
    PlantedTable(
      "zoom participants",
      "MeetingID|Start_Time|Duration_Minutes_1|NameOriginalName|User_Email_2|Department@|Topic",
      "{n}|2024-05-{day} 10:00|45|{name}|{email}|Beacon Unit|{title}"),
    PlantedTable(
      "zoom meetings", "Meeting ID|Topic|Start Time|Duration (Minutes)|Participants#|Host",
      "{n}|{title}|2024-05-{day} 10:00|45|7|{name}"),
    PlantedTable(
      "our video template",
      "Entry reference|Kind|First day|Last day|Number#|Participants#|Site@|Service@|Counted by",
      "E{n}|Consultation|{day}/05/2024|{day}/05/2024|4|8|Site A|Beacon Unit|{name}"),
    PlantedTable(
      "waste collections",
      "Job No|Collection Date|Premises@|Waste Description|EWC Code|Weight (kg)#|Disposal Route"
        + "|R/D code|Cost#|Status|Department@|Driver|Vehicle",
      "J{n}|{day}/05/2024|Main Building|Clinical|18 01 03|120.5|Incineration|D10|90|Accepted"
        + "|Beacon Unit|{name}|{reg}"),
    PlantedTable(
      "consignee return",
      "Consignment note code|Date received|EWC|Quantity#|Disposal or recovery"
        + "|Accepted or rejected|Carrier",
      "N{n}|{day}/05/2024|18 01 03|55|D10|Accepted|{name}, {reg}"),
    PlantedTable(
      "our waste template",
      "Collection reference|Date|Waste type|EWC code|Weight#|Unit|Treatment|R/D code|Estimated"
        + "|Cost (£)#|Site@|Department@|Signed",
      "W{n}|{day}/05/2024|Clinical HTI|18 01 03|24.5|kg|Incineration|D10|No|12|Site A"
        + "|Beacon Unit|{name}"),
  ]

  /// A tab a car, or a tab an organisation.
  static let ofTabs = [
    PlantedTable(
      "odometer log", "Date|Driver|Odometer start#|Odometer finish#|Miles#|Dept@",
      "{day}/05/2024|{name}|{n}00|{n}38|38|Beacon Unit"),
    PlantedTable(
      "organisation tabs",
      "Claim Line Start|Claim Line End|Engine Size|Fuel Type|CO2 Emissions|Business Mileage#"
        + "|Journey Details",
      "{day}/05/2024|{day}/05/2024|1598|Petrol|120|14.{n}|{title}, {address}"),
  ]
}
