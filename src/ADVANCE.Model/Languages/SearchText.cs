namespace Advance.Languages;

/// <summary>The search page as it is built. The texts of its script are in <see cref="ScriptText"/>.</summary>
public sealed record SearchText
{
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>The label of the form, for screen readers.</summary>
    public required string PageSearch { get; init; }

    public required string Question { get; init; }
    public required string Hint { get; init; }
    public required string Narrow { get; init; }
    public required string Everything { get; init; }
    public required string NeedsScript { get; init; }
    public required string NeedsScriptListBelow { get; init; }
    public required string ByTopic { get; init; }
    public required string ByYear { get; init; }
    public required string OtherWays { get; init; }
    public required string Topics { get; init; }
    public required string AskAPerson { get; init; }
    public required string HowTo { get; init; }
    public required string ExamplePhrase { get; init; }

    /// <summary>{wanted}, {unwanted}: two words that readers may type.</summary>
    public required string ExampleWithout { get; init; }

    public required string ExampleTitle { get; init; }
    public required string ExampleTopic { get; init; }
    public required string ExampleAuthor { get; init; }

    /// <summary>The three words are typed in English, as here, in any language.</summary>
    public required string ExampleType { get; init; }

    public required string ExampleYears { get; init; }
    public required string Forgiving { get; init; }
}
