using Advance.Content;
using Advance.Content.Fields;
using Advance.Content.Records;
using Advance.Content.Values;
using Advance.Data;
using Advance.Editor.IssueForms;

namespace Advance.Contributions.Intake;

/// <summary>Reads the answers of one form. It corrects an answer if the meaning is certain, and reports each
/// correction.</summary>
sealed class DraftReader(ContentType type, IReadOnlyDictionary<string, string> answers, KnownNames known)
{
    readonly List<Remark> problems = [],
        notes = [];
    readonly List<string> pictures = [];
    string? alt;

    /// <param name="record">A publication's bibliographic record, which supplies the title and date if the form leaves them
    /// out.</param>
    /// <param name="sent">The day on which the form was sent.</param>
    public Draft Read(CslRecord? record, ContentDate sent)
    {
        var questions = IssueForm.Questions(type);
        foreach (var question in questions.Where(question => question.IsRequired && !answers.ContainsKey(question.Label)))
            problems.Add(new(question.Label, $"This is empty. {question.Hint}"));
        var fields = new List<(IField Field, DataNode Value)>();
        foreach (var group in questions.GroupBy(question => question.Field))
            if (Value(group.Key, [.. group]) is { } value)
                fields.Add((group.Key, value));
        if (record is not null && !fields.Exists(given => given.Field.Equals(Item.TitleField)))
            fields.Insert(0, (Item.TitleField, Text(record.Title)));
        if (!fields.Exists(given => given.Field.Equals(Item.DateField)))
            fields.Add((Item.DateField, Text((record?.Issued ?? sent).Iso)));
        var text = Body();
        return new(type, fields, text, pictures, alt, problems, notes);
    }

    DataNode? Value(IField field, IReadOnlyList<Question> questions)
    {
        if (questions is [{ Part: null } whole])
            return Answer(whole);
        if (questions.Any(question => question.Asked.Shape is Shape.PictureFile))
        {
            TakePicture(questions);
            return null;
        }
        var parts = questions
            .Select(question => (question.Part!.Name, Value: Answer(question)))
            .Where(part => part.Value is not null)
            .Select(part => new MapEntry(part.Name, default, part.Value!))
            .ToArray();
        return parts.Length > 0 ? new MapNode(parts, default) : null;
    }

    void TakePicture(IReadOnlyList<Question> questions)
    {
        foreach (var question in questions)
        {
            if (answers.GetValueOrDefault(question.Label) is not { } answer)
                continue;
            if (question.Asked.Shape is not Shape.PictureFile)
                alt = OneLine(answer);
            else
            {
                var (rest, addresses) = Attachments.TakeFrom(answer);
                pictures.AddRange(addresses);
                if (OneLine(rest) is { Length: > 0 } words)
                    notes.Add(new(question.Label, $"No file could be found in '{words}'."));
            }
        }
        if (pictures.Count > 0 && alt is null)
            notes.Add(new(questions[^1].Label, "This is empty. Describe what the picture shows, for people who can't see it."));
    }

    DataNode? Answer(Question question)
    {
        if (answers.GetValueOrDefault(question.Label) is not { } answer)
            return null;
        switch (question.Asked.Shape)
        {
            case Shape.List list:
                var items = Lines(answer)
                    .Select(line => list.Item is Shape.Reference reference ? Named(question, reference, line) : line)
                    .OfType<string>()
                    .Distinct()
                    .ToArray();
                return items.Length > 0 ? new ListNode([.. items.Select(Text)], default) : null;
            case Shape.Reference reference:
                return Named(question, reference, OneLine(answer)) is { } name ? Text(name) : null;
            case Shape.Flag:
                return answer.Trim().Equals("Yes", StringComparison.OrdinalIgnoreCase) ? Text("true") : null;
            case Shape.Date or Shape.Time:
                return Text(When(question, OneLine(answer)));
            default:
                return Text(OneLine(answer));
        }
    }

    string? Named(Question question, Shape.Reference reference, string text)
    {
        if (known.Find(reference, text) is { } name)
            return name;
        notes.Add(
            new(
                question.Label,
                $"'{text}' isn't on the site yet, so it was left out.{known.DidYouMean(reference, text)} An editor can add it."
            )
        );
        return null;
    }

    // "1 December 2026, 3pm" has only one meaning. Ambiguous dates are left to the check, which asks the author.
    string When(Question question, string text)
    {
        if (ContentDate.Parse(text) is not null)
            return text;
        var meant = question.Asked.Shape is Shape.Time ? LooseTime.Suggest(text) ?? Day(text) : Day(text);
        if (meant is null)
            return text;
        notes.Add(new(question.Label, $"'{text}' was read as {meant}."));
        return meant;
    }

    static string? Day(string text) => LooseTime.Suggest($"{text.Trim().TrimEnd('.')}, 00:00")?.Split('T')[0];

    string Body()
    {
        if (answers.GetValueOrDefault(IssueForm.TextLabel) is not { } answer)
        {
            problems.Add(new(IssueForm.TextLabel, "This is empty. Write what readers should know."));
            return "";
        }
        var (text, addresses) = Attachments.TakeFrom(answer);
        pictures.AddRange(addresses);
        if (text.Length == 0)
            problems.Add(new(IssueForm.TextLabel, "This contains only a picture. Write what readers should know."));
        return text;
    }

    static ScalarNode Text(string text) => new(text, default);

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The non-empty lines, without list markers.</summary>
    static IEnumerable<string> Lines(string text) =>
        text.Split('\n', ';').Select(line => OneLine(line.Trim().TrimStart('-', '*', '•', '–'))).Where(line => line.Length > 0);
}
