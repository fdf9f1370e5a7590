// Runs a script of actions/github-script with a GitHub that only remembers, in a folder with the report. Prints what the script
// wrote.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

let text = "";
for await (const part of process.stdin.setEncoding("utf8")) text += part;
const given = JSON.parse(text);
const { sha = "head", repo = 501, runRepo = repo, state = "open", base = "main" } = given.pull;

const folder = mkdtempSync(join(tmpdir(), "advance-"));
mkdirSync(join(folder, "report"));
writeFileSync(join(folder, "report/number"), `${given.number}\n`);
writeFileSync(join(folder, "report/comment.md"), given.body);
process.chdir(folder);

const context = {
  serverUrl: "https://github.com",
  repo: { owner: "field-notes", repo: "site" },
  payload: { repository: { default_branch: "main" }, workflow_run: { head_sha: "head", head_repository: { id: runRepo } } },
};
const second = body => body.split("\n")[1];
const listComments = Symbol("comments");
const github = {
  rest: {
    pulls: {
      get: async ({ pull_number: number }) => ({
        data: { number, state, head: { sha, repo: { id: repo } }, base: { ref: base, sha: "base", repo: { id: 501 } } },
      }),
    },
    repos: {
      compareCommitsWithBasehead: async ({ basehead }) => {
        if (basehead !== "base...head") throw new Error(`Compared ${basehead}.`);
        return { data: { files: given.files.map(filename => ({ filename })) } };
      },
    },
    issues: {
      listComments,
      createComment: async ({ issue_number, body }) => console.log(`create ${issue_number}: ${second(body)}`),
      updateComment: async ({ comment_id, body }) => console.log(`update ${comment_id}: ${second(body)}`),
      deleteComment: async ({ comment_id }) => console.log(`delete ${comment_id}`),
    },
  },
  paginate: async () =>
    given.comments.map(({ id, user, body }) => ({
      id,
      body,
      user: { login: user, type: user.endsWith("[bot]") ? "Bot" : "User" },
    })),
};
const core = { info: message => console.log(`info: ${message}`) };

try {
  const run = Object.getPrototypeOf(async () => {}).constructor("github", "context", "core", "require", given.script);
  await run(github, context, core, createRequire(`${folder}/script.js`));
} catch (error) {
  console.log(`error: ${error.message}`);
} finally {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true });
}
