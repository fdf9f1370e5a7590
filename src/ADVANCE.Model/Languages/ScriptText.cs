namespace Advance.Languages;

/// <summary>The texts of the pages' scripts.</summary>
public sealed record ScriptText
{
    public required HeaderScript Header { get; init; }
    public required SearchScript Search { get; init; }
    public required CopyScript Copy { get; init; }
    public required FilterScript Filter { get; init; }
}

/// <summary>The lists of publications.</summary>
public sealed record FilterScript
{
    /// <summary>{count}: publications of the chosen type and year; {total}: all of them.</summary>
    public required string Showing { get; init; }
}

/// <summary>The field in the header, on every page.</summary>
public sealed record HeaderScript
{
    public required string Suggestions { get; init; }
    public required Plural SuggestionsBelow { get; init; }
    public required string SearchFor { get; init; }
    public required string Pages { get; init; }
    public required string RemoveMarks { get; init; }
    public required string NotLoaded { get; init; }
}

/// <summary>The search page.</summary>
public sealed record SearchScript
{
    public required string Searching { get; init; }

    /// <summary>{words}: the corrected words. Ends with a full stop.</summary>
    public required string ShowingFor { get; init; }

    public required Plural Results { get; init; }

    /// <summary>#: all results; {shown}: how many of them are shown.</summary>
    public required Plural ResultsFirst { get; init; }

    /// <summary>{count}: one of the two texts above; {words}: the words as typed.</summary>
    public required string AsTyped { get; init; }

    public required string NothingForWords { get; init; }
    public required string NothingForChoices { get; init; }
    public required string PartNotLoaded { get; init; }
    public required string Offline { get; init; }
    public required string ListedBelow { get; init; }

    /// <summary>{words}.</summary>
    public required string ResultsFor { get; init; }

    /// <summary>Follows <see cref="ResultsFor"/>. {choices}.</summary>
    public required string NarrowedTo { get; init; }

    public required string ShowMore { get; init; }
    public required string InThisPage { get; init; }
    public required string TopicLabel { get; init; }
    public required string TopicsLabel { get; init; }
    public required string Similar { get; init; }

    /// <summary>{words}.</summary>
    public required string SearchAsTyped { get; init; }

    public required string Type { get; init; }
    public required string Topic { get; init; }
    public required string Year { get; init; }
    public required string Author { get; init; }
    public required string Order { get; init; }
    public required string BestMatch { get; init; }
    public required string NewestFirst { get; init; }

    /// <summary>{count}: the number of types, topics, years or authors in the results.</summary>
    public required string All { get; init; }

    public required string Fewer { get; init; }

    /// <summary>Follows either of these, for screen readers. {facet}: the facet's name, not capitalised.</summary>
    public required string OfFacet { get; init; }

    /// <summary>{count}.</summary>
    public required string NarrowChosen { get; init; }

    public required string ClearAll { get; init; }
    public required string SimilarWords { get; init; }
    public required string FewerWords { get; init; }
    public required string CopyLink { get; init; }
    public required string LinkCopied { get; init; }
    public required string LinkLabel { get; init; }
    public required string CopyByHand { get; init; }
}

/// <summary>The buttons that copy a reference. {name}: the style, such as APA.</summary>
public sealed record CopyScript
{
    public required string Copy { get; init; }

    /// <summary>Follows <see cref="Copy"/>, for screen readers.</summary>
    public required string WhatIsCopied { get; init; }

    public required string Copied { get; init; }
    public required string CopiedSaid { get; init; }
    public required string Selected { get; init; }
    public required string SelectedSaid { get; init; }
}
