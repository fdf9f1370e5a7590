using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Advance.Tests.Editing.Git;

/// <summary>
/// Reads objects from one <c>git cat-file --batch</c> that runs as long as the repository is used: an editor requests hundreds at
/// once.
/// </summary>
sealed class ObjectReader : IDisposable
{
    readonly Lock turn = new();
    readonly Process process;

    public ObjectReader(GitProgram git)
    {
        process = git.Start(null, "cat-file", "--batch");
        // It complains of names that it does not know; the answer says so too.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <param name="name">An id, or another name of an object, such as <c>refs/heads/main</c> (gitrevisions(7)).</param>
    /// <returns>Null if there is no such object.</returns>
    public GitObject? Read(string name)
    {
        if (name.AsSpan().ContainsAny('\n', '\r', '\0'))
            return null;
        lock (turn)
        {
            process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(name + "\n"));
            process.StandardInput.BaseStream.Flush();
            var head = Line();
            if (head.EndsWith(" missing", StringComparison.Ordinal) || head.EndsWith(" ambiguous", StringComparison.Ordinal))
                return null;
            if (head.Split(' ') is not [var oid, var type, var size])
                throw new InvalidOperationException($"git cat-file says '{head}'.");
            var bytes = new byte[int.Parse(size, CultureInfo.InvariantCulture)];
            process.StandardOutput.BaseStream.ReadExactly(bytes);
            Line();
            return new GitObject(oid, type, bytes);
        }
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    string Line()
    {
        var line = new List<byte>();
        while (true)
        {
            var next = process.StandardOutput.BaseStream.ReadByte();
            if (next < 0)
                throw new InvalidOperationException("git cat-file has ended.");
            if (next == '\n')
                return Encoding.UTF8.GetString([.. line]);
            line.Add((byte)next);
        }
    }
}
