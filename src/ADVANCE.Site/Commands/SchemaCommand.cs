using System.CommandLine;
using System.Text;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Generation.Schemas;

namespace Advance.Commands;

/// <summary><c>advance schema</c>: what front matter may hold, for editors.</summary>
static class SchemaCommand
{
    static readonly Argument<string?> Type = new("TYPE") { Description = $"A type of content: {string.Join(", ", ContentTypes.All.Select(type => type.Name))}. Without one, all of them in one document.", Arity = ArgumentArity.ZeroOrOne };

    static readonly Option<bool> Table = new("--table") { Description = "Print a table in Markdown for people instead." };

    static readonly Option<bool> Translation = new("--translation") { Description = "The schema of a translation of that type, which takes from its original what it leaves out." };

    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of a type's front matter, for editors that complete and check it.") { Type, Table, Translation };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(Type), parsed.GetValue(Table), parsed.GetValue(Translation))));
        return command;
    }

    static int Run(string? name, bool table, bool translation)
    {
        if (translation && name is null) throw new UsageException("Say of which type: advance schema news --translation");
        if (table) Console.Write(FieldTable.Of(name is null ? ContentTypes.All : [Find(name)]));
        else Console.Write(Encoding.UTF8.GetString((name is null ? ContentSchema.Of(ContentTypes.All) : translation ? ContentSchema.OfTranslation(Find(name)) : ContentSchema.Of(Find(name))).Span));
        return ExitCode.Fine;
    }

    static ContentType Find(string name) => ContentTypes.Find(name.ToLowerInvariant())
        ?? throw new UsageException($"There is no type '{name}'.{Suggestion.DidYouMean(name, ContentTypes.All.Select(type => type.Name))} The types are: {string.Join(", ", ContentTypes.All.Select(type => type.Name))}.");
}
