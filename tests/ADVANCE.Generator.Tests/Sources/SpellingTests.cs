using System.Text.Json;
using Advance.Tests.Npm;

namespace Advance.Tests.Sources;

/// <summary>The spelling of texts, comments and names. <c>.cspell.json</c> says what is not checked.</summary>
public sealed class SpellingTests
{
    [Fact]
    public void Every_word_is_in_a_British_dictionary_or_in_our_own_list()
    {
        var wrong = Unknown(SourceFiles.With(".md", ".cs", ".razor", ".css", ".js", ".mjs", ".yml"));

        Assert.True(
            wrong.Length == 0,
            $"{wrong}\n\nCorrect these words. If one is a name or a term, add it to tests/node/words.txt."
        );
    }

    [Fact]
    public void A_misspelt_or_American_word_is_found_in_a_text_a_comment_and_a_name()
    {
        var folder = Directory.CreateTempSubdirectory("advance-spelling-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.md"), "The `colour` of the programe.\n");
            File.WriteAllText(
                Path.Combine(folder.FullName, "b.cs"),
                "// The favorite.\nvar longMisteak = \"All is welcom here\";\n"
            );

            Assert.Equal(
                "a.md(1,21): 'programe'\nb.cs(1,8): 'favorite'\nb.cs(2,27): 'welcom'\nb.cs(2,9): 'Misteak'",
                Unknown(["a.md", "b.cs"], folder.FullName)
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Our_own_words_are_sorted_and_listed_once()
    {
        var words = File.ReadLines(Path.Combine(NodePackages.Source, "words.txt")).Where(line => line[0] != '#').ToList();

        Assert.Equal(words.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase), words);
    }

    static string Unknown(IReadOnlyList<string> files, string? root = null)
    {
        root ??= SourceFiles.Root;
        var input = new
        {
            root,
            config = Path.Combine(SourceFiles.Root, ".cspell.json"),
            // Results of unchanged files are kept from one run to the next.
            cache = Path.Combine(root == SourceFiles.Root ? NodePackages.Folder : root, "spelling"),
            files = files.Select(name => Path.Combine(root, name)),
        };
        return Node.Run("check-spelling.mjs", JsonSerializer.Serialize(input)).Trim();
    }
}
