using System.Text;
using Advance.Contributions.PullRequests.Changes;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>What no program can check, and what matters most on a site about abuse.</summary>
static class Checklist
{
    static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"];

    public static void Write(Review review, StringBuilder comment)
    {
        comment.Append("#### Please check\n\n");
        if (
            review.ContentChanges.Any(change =>
                change.Kind != FileChangeKind.Removed && Pictures.Contains(Path.GetExtension(change.Path).ToLowerInvariant())
            )
        )
            comment.Append(
                "- Everyone who can be recognised in a picture has agreed to be shown here. Name badges, screens, house "
                    + "numbers and views from windows can identify people as easily as faces.\n"
            );
        comment
            .Append(
                "- Nothing here helps anyone find or recognise a survivor, a participant or a member of staff who hasn't agreed "
                    + "to it: no private phone number, email or address, and no story that only one person could have told.\n"
                    + "- Each number has its denominator and its source.\n"
                    + "- The text says “men who use substances”, “intimate partner abuse” and “survivors”. It labels nobody and "
                    + "excuses nothing.\n"
            )
            .Append('\n');
    }
}
