//! The stacks of go-on-aws, deployed to an emulator with the real `aws` command, and their application,
//! run as a process that reads what they published.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a failure of a test is a panic, and tests start processes"
)]

mod application;

use std::fs;
use std::path::{Path, PathBuf};

use application::Application;
use serde_json::{Value, json};
use stackwright::App;
use stackwright_testing::Emulator;

const PASSWORD: &str = "correct horse battery staple";

#[test]
fn stacks_deploy_in_the_computed_order_and_the_application_reads_what_they_published() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    let system = System::written(emulator);

    system.a_missing_producer_fails_before_anything_is_created();

    let order = system.order.clone();
    assert_eq!(order.last().map(String::as_str), Some("container"));
    for stack in &order {
        system.deploy(stack, &system.template(stack)).unwrap();
    }

    let first = system.table();
    system.put(
        &first,
        json!({ "pk": { "S": "one" }, "count": { "N": "1" } }),
    );
    let application = Application::start(&system.emulator, PASSWORD);
    application.refuses_whoever_has_not_the_password();
    let (status, body) = application.get("/", Some(PASSWORD));
    assert_eq!((status, body.as_str()), (200, "go on aws\n"));
    assert_eq!(
        application.query(),
        (200, json!({ "items": [{ "count": "1", "pk": "one" }] }))
    );

    system.a_new_value_of_the_producer_reaches_the_consumer_by_an_update_with_the_same_template();

    let second = system.table();
    assert_ne!(first, second);
    system.put(&second, json!({ "pk": { "S": "two" } }));
    // The name that the application has read is out of date: it says so once, and reads it anew.
    assert_eq!(application.query().0, 502);
    assert_eq!(
        application.query(),
        (200, json!({ "items": [{ "pk": "two" }] }))
    );

    let log = application.stop();
    let requests = log.iter().filter(|line| line["event"] == "request");
    let requests: Vec<_> = requests
        .map(|line| {
            (
                line["path"].as_str().unwrap(),
                line["status"].as_u64().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("/", 401),
        ("/query", 401),
        ("/", 200),
        ("/query", 200),
        ("/query", 502),
        ("/query", 200),
    ];
    assert_eq!(requests, expected);
    let errors: Vec<_> = log.iter().filter(|line| line["event"] == "error").collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(log.last().unwrap()["event"], "stopped");
}

/// Without the table's stack the application says which one to deploy.
#[test]
fn the_application_names_the_stack_that_is_missing() {
    let Some(emulator) = Emulator::start() else {
        return;
    };
    let application = Application::start(&emulator, PASSWORD);
    let (status, body) = application.query();
    assert_eq!(status, 502);
    assert_eq!(body, json!({ "error": "the table can't be read" }));
    let log = application.stop();
    let error = log.iter().find(|line| line["event"] == "error").unwrap();
    assert_eq!(
        error["error"],
        "the parameter `/go-on-aws/table` is not in SSM: deploy the stack `table`, in this account and \
         region"
    );
}

/// The templates of the system, in a folder, and an emulator to deploy them to.
struct System {
    emulator: Emulator,
    folder: PathBuf,
    order: Vec<String>,
}

impl System {
    fn written(emulator: Emulator) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("end_to_end");
        fs::create_dir_all(&folder).unwrap();
        let app = stackwright_stacks::go_on_aws::add_to(App::new());
        let assembly = app.synth().unwrap();
        for stack in assembly.stacks() {
            let file = folder.join(format!("{}.template.json", stack.name));
            fs::write(file, stack.template.as_str()).unwrap();
        }
        let order = assembly.contracts().deployment_order();
        Self {
            emulator,
            folder,
            order: order.into_iter().map(str::to_owned).collect(),
        }
    }

    fn template(&self, stack: &str) -> PathBuf {
        self.folder.join(format!("{stack}.template.json"))
    }

    fn deploy(&self, stack: &str, template: &Path) -> Result<Value, String> {
        let deploy = [
            "cloudformation",
            "deploy",
            "--capabilities",
            "CAPABILITY_IAM",
            "--stack-name",
            stack,
            "--template-file",
            template.to_str().unwrap(),
        ];
        self.emulator.try_aws(deploy)
    }

    fn parameter(&self, name: &str) -> String {
        let answer = self.emulator.aws(["ssm", "get-parameter", "--name", name]);
        answer["Parameter"]["Value"].as_str().unwrap().to_owned()
    }

    fn table(&self) -> String {
        self.parameter("/go-on-aws/table")
    }

    fn put(&self, table: &str, item: Value) {
        let item = item.to_string();
        let put = ["dynamodb", "put-item", "--table-name", table, "--item"];
        self.emulator.aws(put.into_iter().chain([item.as_str()]));
    }

    fn a_missing_producer_fails_before_anything_is_created(&self) {
        let problem = self
            .deploy("container", &self.template("container"))
            .unwrap_err();
        assert!(problem.contains("/go-on-aws/"), "{problem}");
        let questions = [
            ["ecs", "list-clusters", "clusterArns"],
            ["iam", "list-roles", "Roles"],
            ["logs", "describe-log-groups", "logGroups"],
            ["elbv2", "describe-load-balancers", "LoadBalancers"],
        ];
        for [service, operation, key] in questions {
            let answer = self.emulator.aws([service, operation]);
            assert_eq!(answer[key], json!([]), "{service} {operation}");
        }
        let stacks = self.emulator.aws(["cloudformation", "list-stacks"]);
        let complete = stacks["StackSummaries"].as_array().unwrap().iter();
        let complete: Vec<_> = complete
            .filter(|stack| {
                stack["StackStatus"]
                    .as_str()
                    .unwrap()
                    .ends_with("_COMPLETE")
            })
            .filter(|stack| stack["StackStatus"] != "DELETE_COMPLETE")
            .collect();
        assert!(complete.is_empty(), "{complete:?}");
    }

    /// The table gets another logical id, and so another name.
    fn a_new_value_of_the_producer_reaches_the_consumer_by_an_update_with_the_same_template(&self) {
        let before = self.table();
        assert!(self.policies().contains(&format!("table/{before}")));
        let text = fs::read_to_string(self.template("table")).unwrap();
        let template: Value = serde_json::from_str(&text).unwrap();
        let resources = template["Resources"].as_object().unwrap();
        let (id, _) = resources
            .iter()
            .find(|(_, resource)| resource["Type"] == "AWS::DynamoDB::Table")
            .unwrap();
        let changed = self.folder.join("table-changed.template.json");
        fs::write(&changed, text.replace(id.as_str(), "Articles")).unwrap();
        // The consumer does not stand in the way, as it would with an export.
        self.deploy("table", &changed).unwrap();

        self.deploy("container", &self.template("container"))
            .unwrap();
        let after = self.table();
        assert_ne!(before, after);
        let policies = self.policies();
        assert!(policies.contains(&format!("table/{after}")), "{policies}");
        assert!(!policies.contains(&format!("table/{before}")), "{policies}");
    }

    /// The policies of every role, as one text.
    fn policies(&self) -> String {
        let list = ["iam", "list-roles", "--query", "Roles[].RoleName"];
        let roles = texts(&self.emulator.aws(list));
        let policies = roles.iter().flat_map(|role| {
            let list = ["iam", "list-role-policies", "--role-name", role];
            let names = texts(&self.emulator.aws(list)["PolicyNames"]);
            names.into_iter().map(|name| {
                let get = ["iam", "get-role-policy", "--role-name", role];
                let named = ["--policy-name", name.as_str()];
                self.emulator.aws(get.into_iter().chain(named))["PolicyDocument"].to_string()
            })
        });
        policies.collect()
    }
}

fn texts(list: &Value) -> Vec<String> {
    let items = list.as_array().unwrap().iter();
    items
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}
