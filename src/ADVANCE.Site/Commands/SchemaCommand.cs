using System.CommandLine;
using System.Text;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Editor.IssueForms;
using Advance.Exits;
using Advance.Schemas;

namespace Advance.Commands;

/// <summary><c>advance schema</c>: what front matter may contain, for text editors.</summary>
static class SchemaCommand
{
    static readonly Argument<string?> Type = new("TYPE")
    {
        Description =
            $"A type of content: {string.Join(", ", ContentTypes.All.Select(type => type.Name))}. Default: all of them in "
            + "one document.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    static readonly Option<bool> Table = new("--table") { Description = "Print a Markdown table for people instead." };

    static readonly Option<bool> Translation = new("--translation")
    {
        Description = "Print the schema for translations of that type, which take the fields they leave out from the original.",
    };

    static readonly Option<bool> Form = new("--issue-form")
    {
        Description =
            "Print a GitHub issue form instead, with which people can propose an item of this type: "
            + $"{string.Join(", ", IssueForm.Types.Select(type => type.Name))}.",
    };

    public static Command Create()
    {
        var command = new Command(
            "schema",
            "Print the JSON Schema of a type's front matter, for text editors that complete and check it."
        )
        {
            Type,
            Table,
            Translation,
            Form,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var name = parsed.GetValue(Type);
        if (parsed.GetValue(Form))
            Console.Write(IssueForm.Yaml(WithForm(name)));
        else if (parsed.GetValue(Table))
            Console.Write(FieldTable.Of(name is null ? ContentTypes.All : [Find(name)]));
        else
            Console.Write(Encoding.UTF8.GetString(Schema(name, parsed.GetValue(Translation)).Span));
        return ExitCode.Fine;
    }

    static ReadOnlyMemory<byte> Schema(string? name, bool translation) =>
        (name, translation) switch
        {
            (null, true) => throw new UsageException("Give a type: advance schema news --translation"),
            (null, false) => ContentSchema.Of(ContentTypes.All),
            (_, true) => ContentSchema.OfTranslation(Find(name)),
            _ => ContentSchema.Of(Find(name)),
        };

    static ContentType WithForm(string? name) =>
        name is not null && Find(name) is var type && IssueForm.Types.Contains(type)
            ? type
            : throw new UsageException(
                $"There are forms for: {string.Join(", ", IssueForm.Types.Select(type => type.Name))}. For example: advance "
                    + "schema news --issue-form"
            );

    static ContentType Find(string name) =>
        ContentTypes.Find(name.ToLowerInvariant())
        ?? throw new UsageException(
            $"There is no type '{name}'.{Suggestion.DidYouMean(name, ContentTypes.All.Select(type => type.Name))} The types "
                + $"are: {string.Join(", ", ContentTypes.All.Select(type => type.Name))}."
        );
}
