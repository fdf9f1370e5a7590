using System.CommandLine;
using System.Text;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Generation.IssueForms;
using Advance.Generation.Schemas;

namespace Advance.Commands;

/// <summary><c>advance schema</c>: what front matter may hold, for editors.</summary>
static class SchemaCommand
{
    static readonly Argument<string?> Type = new("TYPE") { Description = $"A type of content: {string.Join(", ", ContentTypes.All.Select(type => type.Name))}. Without one, all of them in one document.", Arity = ArgumentArity.ZeroOrOne };

    static readonly Option<bool> Table = new("--table") { Description = "Print a table in Markdown for people instead." };

    static readonly Option<bool> Form = new("--issue-form") { Description = $"Print a form for GitHub's issues instead, by which somebody offers such an item: {string.Join(", ", IssueForm.Types.Select(type => type.Name))}." };

    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of a type's front matter, for editors that complete and check it.") { Type, Table, Form };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(Type), parsed.GetValue(Table), parsed.GetValue(Form))));
        return command;
    }

    static int Run(string? name, bool table, bool form)
    {
        if (form) Console.Write(IssueForm.Yaml(WithForm(name)));
        else if (table) Console.Write(FieldTable.Of(name is null ? ContentTypes.All : [Find(name)]));
        else Console.Write(Encoding.UTF8.GetString((name is null ? ContentSchema.Of(ContentTypes.All) : ContentSchema.Of(Find(name))).Span));
        return ExitCode.Fine;
    }

    static ContentType WithForm(string? name) => name is not null && Find(name) is var type && IssueForm.Types.Contains(type) ? type
        : throw new UsageException($"There are forms for {string.Join(", ", IssueForm.Types.Select(type => type.Name))}. For example: advance schema news --issue-form");

    static ContentType Find(string name) => ContentTypes.Find(name.ToLowerInvariant())
        ?? throw new UsageException($"There is no type '{name}'.{Suggestion.DidYouMean(name, ContentTypes.All.Select(type => type.Name))} The types are: {string.Join(", ", ContentTypes.All.Select(type => type.Name))}.");
}
