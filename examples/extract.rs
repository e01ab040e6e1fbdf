use std::io::{BufRead, Write};
fn main() {
    let path = std::env::args().last().unwrap();
    let out = std::io::stdout();
    let mut out = std::io::BufWriter::new(out.lock());
    for line in std::io::BufReader::new(std::fs::File::open(path).unwrap()).lines() {
        let v: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let t = v["text"].as_str().unwrap();
        let m: Vec<_> = viendan::extract(t).collect();
        writeln!(out, "{}", serde_json::json!({"id": v["id"], "mentions": m})).unwrap();
    }
}
