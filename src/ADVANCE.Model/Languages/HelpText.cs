namespace Advance.Languages;

/// <summary>Helplines. The services' own names and numbers come from <c>_helplines.yml</c>.</summary>
public sealed record HelpText
{
    public required string Emergency { get; init; }
    public required string Harmed { get; init; }
    public required string OwnBehaviour { get; init; }
    public required string Others { get; init; }
    public required string England { get; init; }
    public required string Wales { get; init; }
    public required string Scotland { get; init; }
    public required string NorthernIreland { get; init; }
    public required string Uk { get; init; }

    /// <summary>Before a number that takes text messages.</summary>
    public required string SendText { get; init; }

    /// <summary>{date}: every number was checked on one day.</summary>
    public required string CheckedOn { get; init; }

    /// <summary>{date}: some were checked later.</summary>
    public required string CheckedOnOrLater { get; init; }
}

/// <summary>What the kinds of partners are called.</summary>
public sealed record PartnerText
{
    public required string Partner { get; init; }
    public required string University { get; init; }
    public required string Charity { get; init; }
    public required string NhsTrust { get; init; }
    public required string ResearchCouncil { get; init; }
    public required string Government { get; init; }
    public required string Company { get; init; }
    public required string Funder { get; init; }
}
