using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Values;
using Advance.Diagnostics;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>Dated content of the programme: news, events, publications.</summary>
public abstract record Item : Entry
{
    static readonly Rule NoSummary = new(
        "ADV0111",
        Severity.Warning,
        "The summary is missing",
        "Write one or two sentences as 'summary: …'. They appear in lists, feeds and search results."
    );

    // Each topic has a page, feeds and a calendar. The longest list in 1,171 real posts has 24 topics.
    const int MostTopics = 100;

    public static readonly Field<string> TitleField = new("title", Text, "What it is about, in 5 to 150 characters.")
    {
        IsRequired = true,
        IsOwn = true,
        Length = new(5, 150),
    };
    public static readonly Field<ContentDate> DateField = new(
        "date",
        Formats.Date,
        "The publication date as YYYY-MM-DD, or as YYYY-MM or YYYY if that is all you know."
    )
    {
        IsRequired = true,
        Aliases = ["Published"],
        Label = "Date of publication",
        Hint = "An item with a future date is published automatically on that date.",
    };
    public static readonly Field<string> SummaryField = new("summary", Sentences, "One or two sentences, 40 to 300 characters.")
    {
        Aliases = ["Description"],
        Default = "",
        IsOwn = true,
        Length = new(40, 300),
    };
    public static readonly Field<string?> ContentNoteField = new(
        "content_note",
        Sentences!,
        "Anything readers should know before they start, in a sentence of 5 to 200 characters."
    )
    {
        IsOwn = true,
        Length = new(5, 200),
    };
    public static readonly Field<IReadOnlyList<string>> TopicsField = new(
        "topics",
        new ListFormat<string>("a list of texts", Reference("topic"), MostTopics),
        "Its topics: names of files in input/topics."
    )
    {
        Aliases = ["tags"],
        Default = [],
        Hint = "Its topics.",
    };
    public static readonly Field<IReadOnlyList<string>> AuthorsField = new(
        "authors",
        PeopleOrNames(isPicked: true),
        "Who wrote it: names of files in input/people, or names."
    )
    {
        Aliases = ["author"],
        Default = [],
        Hint = "Who wrote it. If someone isn't in the list, add them under people first, or write their name in the file.",
    };
    public static readonly Field<Picture?> ImageField = new("image", Picture.Format!, "A picture with its description.")
    {
        Label = "Picture",
    };
    public static readonly Field<ContentDate?> UpdatedField = new(
        "updated",
        Optional(Formats.Date),
        "The date of the last change that readers should know about."
    )
    {
        IsOwn = true,
        Label = "Last change",
        IsForLater = true,
    };
    public static readonly Field<IReadOnlyList<string>> RelatedField = new(
        "related",
        References("news", "event", "publication"),
        "Other items worth reading: their slugs."
    )
    {
        Default = [],
        Label = "Related items",
        Hint = "Other items worth reading.",
        IsForLater = true,
    };
    public static readonly Field<string?> LanguageField = new(
        "language",
        Text!,
        "The language of the text, if it isn't the site's: a tag such as cy."
    )
    {
        IsOwn = true,
        IsByHand = true,
    };

    /// <summary>The fields that every dated type begins with, followed by its own and by <see cref="Dated"/>.</summary>
    protected static IReadOnlyList<IField> Lead { get; } = [TitleField, DateField, SummaryField, ContentNoteField];

    protected static IReadOnlyList<IField> Dated { get; } =
    [TopicsField, AuthorsField, ImageField, UpdatedField, RelatedField, LanguageField, .. Common];

    protected Item(EntrySource from)
        : base(from, from.Fields.Get(TitleField), from.Fields.Get(SummaryField))
    {
        Date = DateOf(from);
        ContentNote = from.Fields.Get(ContentNoteField);
        Topics = from.Fields.Get(TopicsField);
        Authors = from.Fields.Get(AuthorsField);
        Image = from.Fields.Get(ImageField);
        Updated = from.Fields.Get(UpdatedField);
        Related = from.Fields.Get(RelatedField);
        Language = from.Fields.Get(LanguageField);
        from.Fields.Expect(SummaryField, NoSummary, "There is no summary, so the first paragraph is used instead.");
    }

    public ContentDate Date { get; }
    public ContentDate? Updated { get; }

    /// <summary>
    /// What readers may want to know before the text: "Describes violence." It is shown before the text wherever the text is.
    /// </summary>
    public string? ContentNote { get; }

    /// <summary>As written: slugs or titles of topics.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>As written: slugs of people, or names. <c>Byline</c> also has the authors in a paper's record.</summary>
    public IReadOnlyList<string> Authors { get; }

    public Picture? Image { get; }
    public IReadOnlyList<string> Related { get; }
    public string? Language { get; }

    // The date in the file's name is used if the front matter has none.
    static ContentDate DateOf(EntrySource from) =>
        !from.Fields.Has(DateField)
        && Slug.DateOfFile(from.Document.Source.PageName) is { } name
        && ContentDate.Parse(name) is { } date
            ? date
            : from.Fields.Get(DateField);
}
