using Acornima;
using Acornima.Ast;

namespace Advance.Generation.Assets.Modules;

/// <summary>A mistake in the syntax of a script.</summary>
/// <param name="Index">The character where it was found.</param>
/// <param name="Message">The parser's words, as a clause: <c>unexpected token ')'</c>.</param>
public readonly record struct ScriptMistake(int Index, string Message);

/// <summary>Parses scripts, by Acornima (ECMAScript 2026).</summary>
public static class ScriptReader
{
    /// <param name="source">The script.</param>
    /// <param name="mistake">The first mistake in it, if it can't be read.</param>
    /// <returns>Null if it can't be read as a module.</returns>
    public static ScriptModule? Read(ScriptSource source, out ScriptMistake? mistake)
    {
        var comments = new List<Comment>();
        var options = new ParserOptions
        {
            EcmaVersion = EcmaVersion.Latest,
            OnNode = ScopeNames.Note,
            OnComment = (in Comment comment) => comments.Add(comment),
        };
        mistake = null;
        try
        {
            var tree = new Parser(options).ParseModule(source.Text, source.Name);
            return new ScriptModule(source, tree, comments);
        }
        catch (ParseErrorException exception)
        {
            mistake = new ScriptMistake(exception.Error.Index, Clause(exception.Description));
            return null;
        }
    }

    /// <summary>Whether it's a script of the older kind, which isn't a module: it may use what modules must not.</summary>
    public static bool IsClassic(string text)
    {
        try
        {
            new Parser(new ParserOptions { EcmaVersion = EcmaVersion.Latest }).ParseScript(text);
            return true;
        }
        catch (ParseErrorException)
        {
            return false;
        }
    }

    static string Clause(string sentence) =>
        sentence.Length > 1 && char.IsUpper(sentence[0]) && char.IsLower(sentence[1])
            ? char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.')
            : sentence;
}
