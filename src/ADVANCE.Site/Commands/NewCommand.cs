using System.CommandLine;
using System.CommandLine.Parsing;
using Advance.Citations;
using Advance.Content;
using Advance.Content.Values;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Render;
using Advance.Settings;
using Advance.Starters;

namespace Advance.Commands;

/// <summary><c>advance new</c></summary>
static class NewCommand
{
    static readonly Argument<string?> TypeName = new("TYPE")
    {
        Description = $"The type of content: {string.Join(", ", ContentTypes.All.Select(type => type.Name))}.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    static readonly Argument<string[]> Title = new("TITLE")
    {
        Description = "The title, or the name of the person or partner. It becomes the name of the file.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    static readonly Option<string?> Doi = new("--doi")
    {
        Description = "For a publication: fetch its record from doi.org once, and keep it beside the file.",
        HelpName = "DOI",
    };
    static readonly Option<ContentDate?> Date = new("--date")
    {
        Description = "The date of publication, as 2026-11-22. Default: today, or the date in the record.",
        HelpName = "ISO",
        CustomParser = DateOf,
    };
    static readonly Option<string?> Translate = new("--translate")
    {
        Description = "Instead of a type and a title: the file to translate. The new file goes beside it.",
        HelpName = "FILE",
    };
    static readonly Option<string?> Language = new("--language")
    {
        Description = "The language to translate into, if the site has several others.",
        HelpName = "TAG",
    };
    internal static readonly Option<int> Patience = new("--resolver-seconds") { Hidden = true, DefaultValueFactory = _ => 20 };

    /// <summary>The resolver to ask for records: doi.org, or one that tests run on this machine.</summary>
    internal static DoiRecords Records(ParseResult parsed) =>
        new(parsed.GetValue(Resolver)!, TimeSpan.FromSeconds(parsed.GetValue(Patience)));

    internal static readonly Option<Uri> Resolver = new("--resolver")
    {
        Hidden = true,
        DefaultValueFactory = _ => DoiRecords.Public,
        CustomParser = ResolverOf,
    };

    public static Command Create()
    {
        var command = new Command(
            "new",
            "Create a file to fill in, such as news, an event, a publication or a person. Never overwrites a file."
        )
        {
            TypeName,
            Title,
            Doi,
            Date,
            Translate,
            Language,
            BuildArguments.Root,
            BuildArguments.Input,
            Resolver,
            Patience,
        };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(Translate) is { } original)
            return MakeTranslation(parsed, original);
        if (parsed.GetValue(Language) is { } language)
            throw new UsageException($"--language needs --translate. Type 'advance new --translate FILE --language {language}'.");
        var type = TypeOf(parsed.GetValue(TypeName));
        var title = string.Join(
            ' ',
            string.Join(' ', parsed.GetValue(Title) ?? []).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        var doi = parsed.GetValue(Doi);
        if (doi is not null && type != Publication.Type)
            throw new UsageException($"--doi is for publications. Type 'advance new publication --doi {doi}'.");
        if (doi is null && title.Length == 0)
            throw new UsageException(
                $"The {StarterFile.TitleOf(type).Name} is missing. Type it after the type: advance new {type.Name} "
                    + $"\"{(StarterFile.TitleOf(type).Name == "name" ? "The name" : "The title")}\""
            );

        var options = BuildArguments.Read(parsed);
        var diagnostics = new DiagnosticBag();
        var settings = SettingsFile.Read(options.Root, options.Settings, diagnostics);
        if (diagnostics.HasErrors)
            return Refuse(diagnostics);

        var folder = StarterLocation.Folder(options, settings, type);
        var made = doi is null
            ? MakePlain(options, type, folder, title, parsed.GetValue(Date) ?? Today(options, settings))
            : await MakePaperAsync(
                options,
                folder,
                title,
                DoiName.Parse(doi.Trim())
                    ?? throw new UsageException($"'{doi}' isn't a DOI. Write it as 10.1007/s10896-022-00407-4."),
                parsed,
                cancellation
            );
        foreach (var path in made)
            Console.WriteLine($"Created {Path.GetRelativePath(".", path)}");
        Console.WriteLine(
            "Fill in the fields and write the text below them. 'advance check' lists what is missing; 'advance preview' shows "
                + "the page."
        );
        return ExitCode.Fine;
    }

    static int MakeTranslation(ParseResult parsed, string original)
    {
        if (parsed.GetValue(TypeName) is not null || parsed.GetValue(Doi) is not null)
            throw new UsageException($"A translation has the type of its original. Type 'advance new --translate {original}'.");
        var options = BuildArguments.Read(parsed);
        var diagnostics = new DiagnosticBag();
        var settings = SettingsFile.Read(options.Root, options.Settings, diagnostics);
        if (
            diagnostics.HasErrors
            || Translation.Make(options, settings, original, parsed.GetValue(Language), diagnostics) is not { } path
        )
            return Refuse(diagnostics);
        Console.WriteLine($"Created {Path.GetRelativePath(".", path)}");
        Console.WriteLine(
            "Write each field below the words that it translates, and replace the text. 'advance check' lists what is "
                + "missing; 'advance preview' shows the page."
        );
        return ExitCode.Fine;
    }

    static int Refuse(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.InFileOrder)
            Console.WriteLine(diagnostic);
        return ExitCode.Mistakes;
    }

    static string[] MakePlain(BuildOptions options, ContentType type, string folder, string title, ContentDate date)
    {
        var values = new Dictionary<string, string> { [StarterFile.TitleOf(type).Name] = title };
        if (type.Fields.Contains(Item.DateField))
            values[Item.DateField.Name] = date.Iso;
        var path = Path.Combine(folder, StarterLocation.Name(title) + ".md");
        NewFiles.Write(options.Root, (path, NewFiles.Utf8(StarterFile.Text(type, values))));
        return [path];
    }

    static async Task<string[]> MakePaperAsync(
        BuildOptions options,
        string folder,
        string title,
        string doi,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        var record = await Records(parsed).GetAsync(doi, cancellation);
        if (title.Length == 0)
            title = record.Title;
        var values = new Dictionary<string, string> { [Item.TitleField.Name] = title, [Publication.DoiField.Name] = record.Doi! };
        if ((parsed.GetValue(Date) ?? record.Issued) is { } date)
            values[Item.DateField.Name] = date.Iso;
        var name = StarterLocation.Name(title);
        var (page, sidecar) = (Path.Combine(folder, name + ".md"), Path.Combine(folder, $"_{name}.json"));
        NewFiles.Write(
            options.Root,
            (sidecar, JsonText.Of(json => CslJson.WriteKept(json, record, name))),
            (page, NewFiles.Utf8(StarterFile.Text(Publication.Type, values)))
        );
        return [page, sidecar];
    }

    static ContentType TypeOf(string? name)
    {
        var names = ContentTypes.All.Select(type => type.Name).ToArray();
        if (name is null)
            throw new UsageException(
                $"Give the type of content: {string.Join(", ", names)}. For example: advance new news \"The title\""
            );
        return ContentTypes.Find(name.ToLowerInvariant())
            ?? throw new UsageException(
                $"'{name}' isn't a type of content.{Suggestion.DidYouMean(name, names)} The types are: "
                    + $"{string.Join(", ", names)}."
            );
    }

    static ContentDate Today(BuildOptions options, SiteSettings settings) =>
        new(options.Clock.InZone(settings.Zone).Date, DatePrecision.Day);

    static ContentDate? DateOf(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (ContentDate.Parse(text) is { } date)
            return date;
        argument.AddError($"'{text}' isn't a date. Write --date 2026-11-22.");
        return null;
    }

    // Tests run their own resolver on this machine; any other must be encrypted.
    static Uri ResolverOf(ArgumentResult argument)
    {
        if (
            Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        )
            return address;
        argument.AddError($"'{argument.Tokens[0].Value}' isn't the https:// address of a resolver.");
        return DoiRecords.Public;
    }
}
