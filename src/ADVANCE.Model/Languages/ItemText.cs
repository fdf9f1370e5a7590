namespace Advance.Languages;

/// <summary>The page of an item.</summary>
public sealed record ItemText
{
    public required TypeNames Types { get; init; }

    public required Plural ReadingTime { get; init; }

    /// <summary>{authors}: a list of names.</summary>
    public required string By { get; init; }

    /// <summary>{date}.</summary>
    public required string UpdatedOn { get; init; }

    public required string OnThisPage { get; init; }
    public required string KeyFindings { get; init; }

    /// <summary>After a large number. {whole}: "of 37".</summary>
    public required string ShareOf { get; init; }

    public required string Correction { get; init; }
    public required string Corrections { get; init; }
    public required string ReadCorrection { get; init; }
    public required string HowToCite { get; init; }
    public required string Files { get; init; }
    public required string OnlyFirstAuthors { get; init; }

    /// <summary>Follows <see cref="OnlyFirstAuthors"/>.</summary>
    public required string DoiLeadsToAll { get; init; }

    public required string FreeToRead { get; init; }

    /// <summary>The heading above the names of a paper's funders.</summary>
    public required string Funding { get; init; }
    public required string ThePublication { get; init; }
    public required string InTheNews { get; init; }
    public required string Related { get; init; }
    public required string Topics { get; init; }
    public required string BeforeAndAfter { get; init; }
    public required string OrcidIds { get; init; }

    /// <summary>On paper, before the DOI.</summary>
    public required string ThePaperIs { get; init; }

    /// <summary>On paper, before the page's own address.</summary>
    public required string ThisPageIs { get; init; }

    /// <summary>On paper, next to the QR code.</summary>
    public required string CodeOpensPaper { get; init; }

    public required string CodeOpensPage { get; init; }

    /// <summary>The link back from a footnote, for screen readers. {note}: its number.</summary>
    public required string BackToNote { get; init; }

    /// <summary>
    /// The same if the text refers to a note more than once. {note}: its number; {place}: 1 for the first reference, and so on.
    /// </summary>
    public required string BackToPlace { get; init; }

    /// <summary>A task's checkbox, for screen readers.</summary>
    public required string Done { get; init; }

    public required string NotDone { get; init; }

    /// <summary>The scrollable frame around a table, for screen readers.</summary>
    public required string Table { get; init; }
}

/// <summary>The kinds of pages, as labels.</summary>
public sealed record TypeNames
{
    public required string News { get; init; }
    public required string Event { get; init; }
    public required string Publication { get; init; }
    public required string Person { get; init; }
    public required string Topic { get; init; }
    public required string Page { get; init; }
}
