
namespace CoCreate.Network.Model;

// The closed word lists of the contract. On the wire and in the store each is its camelCase name.

/// <summary>Which kind of record a change or an id speaks of.</summary>
public enum RecordKind { Organisation, Unit, Offer, Need, Partnership, Theme, Place, Request }

/// <summary>Where a record stands: a draft is seen by its owner only, an archived record by nobody but its history.</summary>
public enum RecordStatus { Draft, Published, Archived }

/// <summary>The sector of an organisation.</summary>
public enum Sector { Municipality, School, Association, Business, Knowledge, Region, State, Citizens, Other }

/// <summary>What kind of resource an offer gives or a requirement asks for.</summary>
public enum OfferKind { People, Competence, Place, Equipment, Funding, Knowledge, Activity }

/// <summary>Where an offer takes place: at the asker's, at the provider's, or online.</summary>
public enum Where { Asker, Provider, Online }

/// <summary>A day of the week, Monday first.</summary>
public enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }

/// <summary>What a price is counted by.</summary>
public enum PricePer { Pupil, Class, Visit, Hour, Total }

/// <summary>How an offer is booked: a course is asked for and agreed on, a visit is taken by a dated slot.</summary>
public enum Booking { Course, Visit }

/// <summary>How far a need has come in the innovation process.</summary>
public enum NeedPhase { Mystery, Direction, Model, Implementation }

/// <summary>Who may see a need: everybody, the signed-in network, or those invited.</summary>
public enum Visibility { Public, Network, Invited }

/// <summary>Where a partnership stands.</summary>
public enum PartnershipPhase { Forming, Agreed, Running, Ended, Stopped }

/// <summary>A member's role. Host (vært) receives and includes new people; bridge (brobygger) accompanies a person into the voluntary setting.</summary>
public enum MemberRole { Lead, Partner, Host, Bridge, Evaluator }

/// <summary>Where a promised contribution stands.</summary>
public enum CommitmentState { Promised, Kept, Withdrawn }

/// <summary>Where a position comes from, so that the screen can say so.</summary>
public enum PositionSource { None, Given, Address, Postcode, Municipality }

/// <summary>How a record entered the network.</summary>
public enum Origin { Person, Import, Demo, Match, Room, Request }

/// <summary>Where a request stands; from accepted on nothing changes any more.</summary>
public enum RequestState { Sent, Countered, Accepted, Declined, Expired, Withdrawn }

/// <summary>Why the answer was no; words of their own come with the message.</summary>
public enum DeclineReason { NoTime, NoPeople, TooFar, WrongDates, TooMany, NotForUs, AnotherTime, AskAnother, Other }

/// <summary>Whether it came to anything, as one side says.</summary>
public enum Happened { Yes, Partly, No }

/// <summary>Whether one side would do it again.</summary>
public enum Again { Yes, Maybe, No }

/// <summary>Why a record is out of sight: its time is over, or a facilitator hid it. Only the latter needs a decision to come back.</summary>
public enum Withheld { Stale, Ended, Wrong, NotTheirs, Personal, Offensive, Spam, Unsafe, Other }
